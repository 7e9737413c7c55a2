import type { AllowanceStatement } from '../../../domain/allowance/statements.ts';
import type { AllowanceFile } from '../../../domain/members/index.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { statementDocument } from '../../../documents/kinds/allowance/statement.ts';
import type { AllowanceNames } from '../../../outputs/allowance/allowance-csv.ts';
import { type DocumentMeans, makeMembersDocuments } from '../documents/make-members-documents.ts';
import type { Outgoing } from '../outgoing.ts';
import { statementName } from './built-allowance.ts';

/** The PDF of a statement. */
export interface StatementPdf {
  readonly file: AllowanceFile;
  readonly blob: Outgoing;
}

/** Makes the PDFs of all periods that are over. @throws MembersFault */
export async function statementPdfs(
  statements: readonly AllowanceStatement[],
  names: AllowanceNames,
  index: RecordIndex,
  means: DocumentMeans,
): Promise<ReadonlyMap<AllowanceStatement, StatementPdf>> {
  const over = statements.filter(({ open }) => !open);
  const documents = over.map((one) =>
    statementDocument(one, { person: names.person(one.person), organization: names.organization }, index),
  );
  const made = await makeMembersDocuments(
    documents.map((data) => ({ data })),
    means,
  );
  return new Map(
    over.flatMap((one, i) => {
      const blob = made.get(documents[i]?.id ?? '');
      if (!blob) return [];
      const file = { name: `${statementName(one)}.pdf`, sha256: blob.sha256, size: blob.size };
      return [[one, { file, blob }] as const];
    }),
  );
}
