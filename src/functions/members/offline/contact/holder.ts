import { keyedFor } from '../../keyed.ts';
import type { MembersSettings } from '../../settings.ts';

/**
 * By what a device tells whose copy it keeps: the same for an account as long as the secret is, and nothing that leads to a
 * name. 32 hexadecimal digits.
 */
export const holderOf = async ({ keys }: Pick<MembersSettings, 'keys'>, account: string): Promise<string> =>
  (await keyedFor('holder of a copy', [keys.at(-1) ?? keys[0]]).sign(account)).slice(0, 32);
