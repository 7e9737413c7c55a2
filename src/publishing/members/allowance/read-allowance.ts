import type { CouncilRecord, ProtectedRecord } from '../../../domain/council-record.ts';
import type { Instant } from '../../../domain/local-time.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import type { DocumentMeans } from '../documents/make-members-documents.ts';
import { allowanceStatements, builtAllowance, type BuiltAllowance } from './built-allowance.ts';
import { statementPdfs } from './statement-pdfs.ts';
import { recordNames } from '../record-names.ts';

/** What everybody is paid at that instant, with PDFs and tables; undefined where nothing is reckoned. @throws MembersFault */
export async function readAllowance(
  { record, overlay, at }: { record: CouncilRecord; overlay: ProtectedRecord; at: Instant },
  index: RecordIndex,
  means: DocumentMeans,
): Promise<BuiltAllowance | undefined> {
  const statements = allowanceStatements(record, overlay, at);
  if (!statements) return undefined;
  const names = recordNames(record, overlay);
  return builtAllowance(statements, names, await statementPdfs(statements, names, index, means));
}
