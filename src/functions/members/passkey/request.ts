import type { Context } from 'hono';
import type { MembersEnv } from '../ports.ts';
import { PURPOSES, type Purpose } from './challenge.ts';

/** What the script sends: for what, and at the second step what the authenticator answered. */
export interface CeremonyRequest {
  readonly purpose: Purpose;
  readonly answer: unknown;
}

/** Reads the JSON of a request; undefined where it is none, or is for nothing that we know. */
export async function readRequest(context: Context<MembersEnv>): Promise<CeremonyRequest | undefined> {
  if (context.req.header('Content-Type') !== 'application/json') return undefined;
  const value = await context.req.json<unknown>().catch(() => undefined);
  if (typeof value !== 'object' || value === null || !('purpose' in value)) return undefined;
  const purpose = PURPOSES.find((one) => one === value.purpose);
  return purpose && { purpose, answer: 'answer' in value ? value.answer : undefined };
}
