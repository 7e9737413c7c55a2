import type { Unlock } from '../../../functions/members/offline/copy/unlock.ts';

/** A passkey of a test: opens at once, where a PIN takes its rounds. */
export const passkeyOf = (seed: number): Extract<Unlock, { kind: 'passkey' }> => ({
  kind: 'passkey',
  credential: `credential-${seed}`,
  salt: '0b'.repeat(32),
  key: new Uint8Array(32).fill(seed),
});
