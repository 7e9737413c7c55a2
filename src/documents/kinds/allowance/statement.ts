import type { AllowanceLine } from '../../../domain/allowance/line.ts';
import type { AllowanceStatement } from '../../../domain/allowance/statements.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { defined } from '../../../domain/defined.ts';
import { euro, lineNote, periodName } from '../../../format/wording/allowance.ts';
import { dateRange, monthAndYear, shortDate } from '../../../format/wording/dates.ts';
import { ALLOWANCE_FUNCTION } from '../../../format/wording/enums.ts';
import { letterFor } from '../../letter/index.ts';
import type { Block, Cell, DocumentData } from '../../model/index.ts';
import { factsBlock, paragraph } from '../../parts/index.ts';

/** Names for the keys of a statement. */
export interface StatementNames {
  readonly person: string;
  readonly organization: (key: string) => string;
}

/** The statement of attendance allowance (Sitzungsgeldabrechnung) of one person for one period; for that person alone. */
export function statementDocument(
  statement: AllowanceStatement,
  names: StatementNames,
  index: RecordIndex,
): DocumentData {
  const { body, period, lines, total, person } = statement;
  const letter = letterFor(index, { kind: 'allowance', body }, {});
  return defined({
    kind: 'allowance' as const,
    id: `allowance/${person}/${body}/${period.key}`,
    title: `Sitzungsgeld: ${periodName(period)}`,
    kicker: 'Abrechnung',
    author: letter.author,
    date: period.to,
    place: letter.place,
    letterhead: letter.letterhead,
    blocks: [
      factsBlock([
        ['Für', names.person],
        ['Zeitraum', dateRange(period.from, period.to)],
        ['Summe', euro(total)],
      ]),
      ...letter.opening,
      table(lines, total, names),
      paragraph(
        'Grundlage sind die Anwesenheit in den Sitzungen und die Sätze, die an ihrem Tag galten. Sollte etwas fehlen oder nicht stimmen, so wenden Sie sich bitte an das Ratsbüro.',
      ),
      ...letter.closing,
    ],
    footer: letter.footer,
    sheet: 'letter' as const,
  });
}

const end = (text: string): Cell => ({ content: [text], align: 'end' });
const start = (text: string): Cell => ({ content: [text] });

const table = (lines: readonly AllowanceLine[], total: number, names: StatementNames): Block => ({
  kind: 'table',
  caption: 'Was gezahlt wird',
  head: [start('Tag'), start('Wofür'), end('Satz'), end('Betrag')],
  rows: [
    ...lines.map((line) => [
      start(line.kind === 'month' ? monthAndYear(line.day) : shortDate(line.day)),
      start(purpose(line, names)),
      end(euro(line.rate)),
      end(euro(line.amount)),
    ]),
    [
      start(''),
      { content: [{ strong: ['Summe'] }], header: true },
      end(''),
      { ...end(''), content: [{ strong: [euro(total)] }] },
    ],
  ],
  widths: [3, 9, 3, 3],
});

function purpose(line: AllowanceLine, { organization }: StatementNames): string {
  const what = line.organization === undefined ? 'Monatsbetrag' : organization(line.organization);
  const note = lineNote(line);
  const of = line.kind === 'month' && line.organization !== undefined ? 'Monatsbetrag, ' : '';
  return `${of}${what}, ${ALLOWANCE_FUNCTION[line.function]}${note === '' ? '' : ` (${note})`}`;
}
