import type { Who } from '../../ports.ts';
import type { Actor } from '../ports.ts';

/** Who does it, for the records of the ballot. */
export const actorOf = ({ account, session }: Who): Actor => ({
  account: account.id,
  ...(account.person !== undefined && { person: account.person }),
  clerk: account.rights.clerk,
  session: session.id,
});
