import type { BrowserContext } from '@playwright/test';

/**
 * What the browser complains about on any page from now on: errors of scripts, violations of the policy, requests that failed
 * or led to another host than `hosts`. Statuses of pages that a test asks for on purpose are no complaint.
 */
export function complaintsOf(context: BrowserContext, hosts: readonly string[]): string[] {
  const found: string[] = [];
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) found.push(text);
  });
  context.on('weberror', (error) => found.push(error.error().message));
  context.on('request', (request) => {
    const { host, protocol, href } = new URL(request.url());
    if (protocol.startsWith('http') && !hosts.includes(host)) found.push(`asked ${href}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      found.push(`${response.status()} ${response.url()}`);
  });
  return found;
}

/** Hosts with their ports, of addresses. */
export const hostsOf = (...addresses: readonly string[]): string[] =>
  addresses.map((address) => new URL(address).host);
