import { DocumentsFault } from '../../documents/pdf/index.ts';
import type { PlannedDocument } from '../../documents/model/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { problem } from '../../domain/rules/codes.ts';

/** The file of the content in which an object of the ledger stands; that of its meeting for the resolution of an item. */
function fileOf(owner: string, { resolutions }: PublicRecord): string {
  const [folder, key = ''] = owner.split('/');
  if (folder === 'organizations') return `${owner}.yml`;
  const item = folder === 'resolutions' ? resolutions.find((one) => one.key === key) : undefined;
  return item?.kind === 'item' ? `meetings/${item.meeting}/index.md` : `${owner}/index.md`;
}

/**
 * Documents that could not be made, as findings in the content.
 * @throws the error itself where it is another one
 */
export function documentProblems(
  error: unknown,
  planned: readonly PlannedDocument[],
  record: PublicRecord,
): Problem[] {
  if (!(error instanceof DocumentsFault)) throw error;
  const byId = new Map(planned.map((one) => [one.data.id, one]));
  return error.faults.map(({ document, where, what, remedy }) => {
    const { title = document, owner } = byId.get(document) ?? {};
    const values = { title, what, remedy, ...(where !== undefined && { where }) };
    return problem('document-fault', { file: owner === undefined ? '.' : fileOf(owner, record) }, values);
  });
}
