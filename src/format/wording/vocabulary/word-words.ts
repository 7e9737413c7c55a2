import { dayOf } from '../../../domain/local-time.ts';
import type { OpenItem, PublicMeeting, PublicPaper } from '../../../domain/public-record.ts';
import type { Bearer, RecordIndex, Vocabulary } from '../../../domain/view/index.ts';
import { longDate } from '../dates.ts';
import { counted } from '../numbers.ts';
import { paperKind, paperMeta, paperName } from '../paper/paper-words.ts';

/** How a vocabulary and its words are called on the site. */
export const VOCABULARY: Readonly<Record<Vocabulary, { one: string; many: string; empty: string }>> = {
  subjects: { one: 'Thema', many: 'Themen', empty: 'Es ist noch kein Thema vergeben.' },
  places: { one: 'Ort', many: 'Orte', empty: 'Es ist noch kein Ort genannt.' },
};

/** "2 Vorlagen, 1 Beschluss und 3 Tagesordnungspunkte"; what there is none of is left out. */
export function bearerCounts(bearers: readonly Bearer[]): string {
  const count = (wanted: Bearer['kind']) => bearers.filter(({ kind }) => kind === wanted).length;
  const parts = [
    [count('paper'), 'Vorlage', 'Vorlagen'],
    [count('resolution'), 'Beschluss', 'Beschlüsse'],
    [count('item'), 'Tagesordnungspunkt', 'Tagesordnungspunkte'],
  ] as const;
  const named = parts.flatMap(([number, one, many]) => (number > 0 ? [counted(number, one, many)] : []));
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} und ${last}`;
}

/** "TOP 7 · Rat der Samtgemeinde · 18. Juni 2026" below an agenda item in a list. */
export const itemMeta = (item: OpenItem, meeting: PublicMeeting, index: RecordIndex): string =>
  [
    item.number === undefined ? 'Tagesordnungspunkt' : `TOP ${item.number}`,
    index.organization.get(meeting.organization)?.name,
    longDate(dayOf(meeting.start)),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

/** "Antrag 0878/2017 · 3. Mai 2017 · SPD-Fraktion" below a paper in a list of things of several kinds. */
export const namedPaperMeta = (paper: PublicPaper, index: RecordIndex): string =>
  paperName(paper) + paperMeta(paper, index).slice(paperKind(paper).length);
