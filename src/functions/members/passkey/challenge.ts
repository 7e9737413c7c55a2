import type { SlotStore } from '../../../store/ports.ts';
import { sha256 } from '../keyed.ts';
import { base64url } from './base64url.ts';

/** What a ceremony is for: a passkey to be added, a session to be confirmed, or a login without anything else. */
export const PURPOSES = ['add', 'step-up', 'login'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What the sealed cookie of a ceremony says. */
export interface Challenge {
  /** 32 random bytes, base64url. */
  readonly challenge: string;
  readonly purpose: Purpose;
  /** Id of the session that asked; empty for a login. */
  readonly session: string;
  /** Milliseconds since 1970 of the machine's clock. */
  readonly asked: number;
}

/** Milliseconds that a challenge may be answered. */
export const CHALLENGE_LASTS = 5 * 60_000;

// instances whose clocks differ a little
const TOLERANCE = 60_000;

/** A challenge for one ceremony; `random` fills an array of 32 bytes. */
export const newChallenge = (
  purpose: Purpose,
  session: string,
  now: number,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Challenge => ({ challenge: base64url(random(new Uint8Array(32))), purpose, session, asked: now });

/** Instant (milliseconds since 1970) from which a challenge is answered no more. */
export const endOfChallenge = ({ asked }: Challenge): number => asked + CHALLENGE_LASTS;

/** Whether `challenge` was asked for this and may still be answered. */
export const stillAnswers = (challenge: Challenge, purpose: Purpose, session: string, now: number): boolean =>
  challenge.purpose === purpose &&
  challenge.session === session &&
  now < endOfChallenge(challenge) &&
  now >= challenge.asked - TOLERANCE;

/**
 * The first one to use a challenge hears true. The record is of no use once the instant in it has passed.
 * @throws StoreError
 */
export const useChallenge = async (slots: SlotStore, challenge: Challenge): Promise<boolean> =>
  slots.put(
    `challenges/${await sha256(challenge.challenge)}.used`,
    JSON.stringify({ until: new Date(endOfChallenge(challenge) + TOLERANCE).toISOString() }),
  );
