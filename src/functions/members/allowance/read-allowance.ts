import { mayReadAllowance, type PersonAllowance } from '../../../domain/members/index.ts';
import type { AllowanceNames } from '../../../outputs/allowance/allowance-csv.ts';
import type { Asked } from '../clerk/request.ts';
import type { Council } from '../ports.ts';

/** What a person is paid, to whoever may read it; undefined to all others, and where it is nothing. @throws StoreError */
export const readAllowance = async (
  { who, council }: Asked,
  person: string,
): Promise<PersonAllowance | undefined> =>
  mayReadAllowance(who.reader, person) === 'none' ? undefined : council?.allowanceOf(person);

/** Whether there is a statement of one's own. @throws StoreError */
export async function hasAllowance({ who, council }: Asked): Promise<boolean> {
  const { person } = who.reader;
  return person !== undefined && Object.hasOwn((await council?.allowance())?.people ?? {}, person);
}

/** What keys are called, by the directory. */
export function allowanceNames({ directory, facts }: Council): AllowanceNames {
  const people = new Map(directory.people.map(({ key, name }) => [key, name]));
  const bodies = new Map((directory.bodies ?? []).map(({ key, name }) => [key, name]));
  return {
    person: (key) => people.get(key) ?? key,
    organization: (key) => facts.organization.get(key)?.name ?? key,
    body: (key) => bodies.get(key) ?? key,
  };
}
