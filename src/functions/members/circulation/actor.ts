import type { Who } from '../ports.ts';
import type { Actor } from './ports.ts';

/** Who does it, for the records of the ballot; a person only where the directory still knows them. */
export const actorOf = ({ account, person, session }: Who): Actor => ({
  account: account.id,
  session: session.id,
  clerk: account.rights.clerk,
  ...(person && { person: person.key }),
});
