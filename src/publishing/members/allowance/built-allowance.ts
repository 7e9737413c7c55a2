import { createHash } from 'node:crypto';
import { allowanceFacts } from '../../../domain/allowance/facts.ts';
import { type AllowanceStatement, statementsOf } from '../../../domain/allowance/statements.ts';
import type { CouncilRecord, ProtectedRecord } from '../../../domain/council-record.ts';
import { dayOf, type Instant, wallClock } from '../../../domain/local-time.ts';
import type { AllowanceFile, AllowancePart, PersonAllowance } from '../../../domain/members/index.ts';
import { type AllowanceNames, payrollCsv, statementCsv } from '../../../outputs/allowance/allowance-csv.ts';
import type { Outgoing } from '../outgoing.ts';
import type { StatementPdf } from './statement-pdfs.ts';

/** What everybody is paid, before it lies in the store. */
export interface BuiltAllowance {
  /** By key of the person. */
  readonly people: readonly PersonAllowance[];
  readonly payrolls: AllowancePart['payrolls'];
  /** PDFs and tables. */
  readonly files: readonly Outgoing[];
}

/** Who is paid what, by person; undefined where the overlay says nothing of allowances. */
export function allowanceStatements(
  record: CouncilRecord,
  overlay: ProtectedRecord,
  at: Instant,
): readonly AllowanceStatement[] | undefined {
  if (!overlay.allowance) return undefined;
  const facts = allowanceFacts(record, overlay, overlay.allowance.data);
  const today = dayOf(wallClock(at, record.site.timeZone));
  return [...facts.memberships.keys()].toSorted().flatMap((person) => statementsOf(person, facts, today));
}

/** Statements with their files. @param pdfs of periods that are over, by statement */
export function builtAllowance(
  statements: readonly AllowanceStatement[],
  names: AllowanceNames,
  pdfs: ReadonlyMap<AllowanceStatement, StatementPdf>,
): BuiltAllowance {
  const files: Outgoing[] = [];
  const csv = (name: string, text: string): AllowanceFile => {
    const blob = textBlob(text, 'Sitzungsgeld, Tabelle');
    files.push(blob);
    return { name, sha256: blob.sha256, size: blob.size };
  };
  const own = statements.map((one) => {
    if (one.open) return one;
    const pdf = pdfs.get(one);
    if (pdf) files.push(pdf.blob);
    return {
      ...one,
      ...(pdf && { pdf: pdf.file }),
      csv: csv(`${statementName(one)}.csv`, statementCsv(one, names)),
    };
  });
  const over = Map.groupBy(
    statements.filter(({ open }) => !open),
    ({ body, period }) => `${body} ${period.from} ${period.key}`,
  );
  const payrolls = [...over]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const { body, period } = first;
      const total = group.reduce((sum, one) => sum + one.total, 0);
      return [
        { body, period, total, csv: csv(`sitzungsgeld-${body}-${period.key}.csv`, payrollCsv(group, names)) },
      ];
    });
  const people = [...Map.groupBy(own, ({ person }) => person)];
  return { people: people.map(([person, all]) => ({ person, statements: all })), payrolls, files };
}

/** Name of a statement's files, without what they end with. */
export const statementName = ({ body, period, person }: AllowanceStatement): string =>
  `sitzungsgeld-${body}-${period.key}-${person}`;

function textBlob(text: string, label: string): Outgoing {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, size: bytes.length, label, open: () => new Blob([bytes]).stream() };
}
