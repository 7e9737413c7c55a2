import type { Parts, Who } from '../ports.ts';

/**
 * Writes that somebody read what a person is paid. Where that is somebody else with an account, it stands in their log too,
 * which tells who it was; of the payroll of all, the log of the clerk alone tells. @throws StoreError
 */
export async function recordReading(
  { audit, accounts }: Pick<Parts, 'audit' | 'accounts'>,
  { account, session, reader }: Who,
  person: string | undefined,
): Promise<void> {
  const isOther = person !== undefined && person !== reader.person;
  const whose = isOther ? await accounts.get(person) : undefined;
  await audit.record({
    event: 'allowance-read',
    account: whose?.id ?? account.id,
    by: account.id,
    session: session.id,
    ...(person !== undefined && { subject: person }),
  });
}
