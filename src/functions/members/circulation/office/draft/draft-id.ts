const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 random characters of `[a-z2-7]`: 130 bits, which tell nothing. */
export const randomBallotId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => LETTERS.charAt(byte % 32)).join('');

export const isBallotId = (id: string): boolean => /^[a-z2-7]{26}$/.test(id);
