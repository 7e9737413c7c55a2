import { sha256 } from '../../keyed.ts';

/**
 * By what a device tells whose copy it keeps: always the same for an account, also when the secrets of the function change, so
 * that no copy is taken for another's. 32 hexadecimal digits; it is no secret, and no proof of anything.
 */
export const holderOf = async (account: string): Promise<string> =>
  (await sha256(`holder of a copy: ${account}`)).slice(0, 32);
