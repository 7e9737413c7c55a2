import { isIP } from 'node:net';
import { HttpFault } from './http-fault.ts';
import { isPrivateAddress } from './private-address.ts';

const STANDARD = new Set(['', '80', '443']);

/** Whether two addresses lie on one host; the step from http to https on the standard ports is no change of host. */
export function sameHost(one: URL, other: URL): boolean {
  if (one.hostname !== other.hostname) return false;
  return one.port === other.port || (STANDARD.has(one.port) && STANDARD.has(other.port));
}

/** Whether a list of hosts (`name` or `name:port`) names the host of an address. */
export function namesHost(hosts: readonly string[], url: URL): boolean {
  return hosts.some((host) => host === url.host || host === url.hostname);
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Reads an address that is to be asked. Throws `http-url` for what is no address of the web and for names and passwords in it. */
export function webAddress(text: string, base?: string): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new HttpFault(
      'http-url',
      text,
      'Das ist keine Adresse mit http:// oder https://.',
      'Prüfen Sie die Adresse.',
    );
  if (url.username !== '' || url.password !== '')
    throw new HttpFault(
      'http-url',
      `${url.protocol}//${url.host}`,
      'In der Adresse stehen Zugangsdaten.',
      'Geben Sie die Adresse ohne Namen und Kennwort an.',
    );
  url.hash = '';
  return url;
}

/** Refuses, before any connection, hosts that are not allowed and addresses of private networks written as numbers. */
export function checkHost(url: URL, hosts: readonly string[] | undefined, allowPrivate: boolean): void {
  if (hosts && !namesHost(hosts, url))
    throw new HttpFault(
      'http-foreign-host',
      url.href,
      `Die Adresse liegt auf einem anderen Rechner (${url.host}).`,
      `Ist er vertrauenswürdig, so erlauben Sie ihn mit „--host ${url.host}“.`,
    );
  const literal = bare(url.hostname);
  if (!allowPrivate && isIP(literal) !== 0 && isPrivateAddress(literal)) throw privateFault(url);
}

/** The fault for an address inside a private network. */
export function privateFault(url: URL): HttpFault {
  return new HttpFault(
    'http-private-address',
    url.href,
    `${url.host} führt in ein privates Netz.`,
    'Solche Adressen werden nicht abgerufen. Steht das Ratsinformationssystem bei Ihnen im Haus, so erlauben Sie es mit „--allow-private“.',
  );
}
