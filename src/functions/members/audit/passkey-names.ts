import type { SlotStore } from '../../../store/ports.ts';
import { passkeysIn } from '../passkey/store.ts';
import type { Account, AuditLine } from '../ports.ts';
import { isPasskey } from './subject.ts';
import { subjectName, type SubjectNames } from './subject-names.ts';

/**
 * What the member calls the passkeys of the entries; one that was removed has no name any more. For the member alone, who gave
 * the names.
 * @throws StoreError
 */
export async function passkeyNames(
  entries: readonly AuditLine[],
  slots: SlotStore,
  account: Pick<Account, 'id' | 'passkeysSince'>,
): Promise<SubjectNames> {
  if (!entries.some(({ subject }) => isPasskey(subject))) return new Map();
  const names = new Map((await passkeysIn(slots).of(account)).map(({ id, name }) => [id, name]));
  return new Map(
    entries.flatMap((line) => {
      const name = names.get(line.subject ?? '');
      return name === undefined ? [] : [[subjectName(line), { text: name }] as const];
    }),
  );
}
