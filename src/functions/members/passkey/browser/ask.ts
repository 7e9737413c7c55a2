import { WORDS } from './words.ts';

/** A sentence for the member, from the server or about it. */
export class Told extends Error {}

/**
 * Sends JSON to our own server and gives what it answers.
 * @throws Told where it refuses or cannot be reached
 */
export async function ask(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  // a fault of the server comes as a page
  const answer: unknown = await response?.json().catch(() => undefined);
  if (!response || typeof answer !== 'object' || answer === null) throw new Told(WORDS.unreachable);
  if (response.ok) return answer;
  throw new Told('message' in answer && typeof answer.message === 'string' ? answer.message : WORDS.failed);
}
