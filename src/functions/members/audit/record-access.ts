import type { AuditEvent, Parts, Who } from '../ports.ts';

type Access = Extract<AuditEvent, `${'document' | 'paper' | 'meeting'}-${'read' | 'refused'}`>;

const DOCUMENT = /^[\w.-]{1,100}$/;
/** Keys of papers and meetings bear a number or a date; words that somebody made up do not. */
const NUMBERED = /^(?=.*\d)[\w.-]{1,100}$/;

/**
 * Writes to the audit log that somebody read something, or was refused. What does not look like an id is not written down;
 * whether it exists makes no difference, so that nobody learns it from their own log.
 * @throws StoreError
 */
export const recordAccess = (
  { audit }: Parts,
  { account, session }: Who,
  event: Access,
  id: string,
): Promise<void> =>
  audit.record({
    event,
    account: account.id,
    session: session.id,
    ...((event.startsWith('document') ? DOCUMENT : NUMBERED).test(id) && { subject: id }),
  });
