import type { Account } from '../ports.ts';

/** Whether somebody can log in with it and run the accesses. */
const isClerk = ({ state, rights, email, subjects }: Account): boolean =>
  state === 'active' && rights.clerk && (email !== undefined || subjects.length > 0);

/** Whether nobody could run the accesses any more once `next` stands in place of `before`. */
export const leavesNoClerk = (accounts: readonly Account[], before: Account, next: Account): boolean =>
  isClerk(before) &&
  !isClerk(next) &&
  !accounts.some((account) => account.id !== next.id && isClerk(account));
