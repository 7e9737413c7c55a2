import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { PublicItem } from '../../../domain/schema/agenda-item.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { childrenOf, flat, type Items } from '../../widgets/agenda/model/tree.ts';
import { nameOf } from '../../widgets/agenda/model/words.ts';
import { patched } from '../../widgets/parts/patched.ts';
import type { HandoverOf } from '../handover.ts';
import { type PresentAtItems, type PresentById, presentAtItems } from '../numbers/present-at-items.ts';
import type { Filled, Form, Line } from './filled.ts';

/** Puts the numbers of those present into a public meeting: at the opening, and at each item where it is another one. */
export function fillNumbers(form: Form, handover: HandoverOf<'numbers'>): Filled {
  const { unplaced } = handover;
  const agenda: Items = Array.isArray(form['agenda']) ? (form['agenda'] as AgendaItem[]) : [];
  const { at, opening: present, open, unknown, untold } = presentAtItems(agenda, handover, form);
  const next = withPresent(agenda, at, present);
  const before = numberIn(form['present']);
  return {
    fields: {
      ...(before === present ? {} : { present }),
      ...(next === agenda ? {} : { agenda: next }),
    },
    lines: [
      ...lineOf('Anwesende Mitglieder bei der Eröffnung', before, present),
      ...flat(agenda).flatMap((item, i) => [
        ...lineOf(`Anwesende bei ${nameOf(item)}`, presentOf(item), presentOf(flat(next)[i])),
        ...lineOf(
          `Anwesende bei der Abstimmung über ${nameOf(item)}`,
          votePresentOf(item),
          votePresentOf(flat(next)[i]),
        ),
      ]),
    ],
    hints: [
      ...(unplaced === 0 ? [] : [unplacedInWords(unplaced)]),
      ...(unknown.length === 0 ? [] : [unknownInWords(unknown)]),
      ...(unplaced > 0 || unknown.length > 0 || open.length === 0
        ? []
        : [openInWords(open, untold.map(nameOf))]),
    ],
  };
}

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const presentOf = (item: AgendaItem | undefined): number | undefined =>
  item && 'present' in item ? numberIn(item.present) : undefined;
const votePresentOf = (item: AgendaItem | undefined): number | undefined =>
  item && 'vote' in item ? numberIn(item.vote?.present) : undefined;

const lineOf = (what: string, before: number | undefined, after: number | undefined): Line[] =>
  after === undefined || before === after
    ? []
    : [{ what, after: `${after}`, ...(before === undefined ? {} : { before: `${before}` }) }];

const ORDER = Object.keys(PublicItem.shape);

/** The agenda with the numbers; an item says none of its own where it is that of the opening. The same where nothing changes. */
function withPresent(items: Items, at: PresentById, opening: number): Items {
  const next = items.map((item) => {
    const number = at.get(item.id);
    const own = presentOf(item);
    const wanted = number === undefined || (own === undefined && number === opening) ? own : number;
    const inner = childrenOf(item);
    const filled = withPresent(inner, at, opening);
    return patched(
      item,
      {
        ...(wanted === own ? {} : { present: wanted }),
        ...voteWith(item, number),
        ...(filled === inner ? {} : { items: filled }),
      },
      ORDER,
    );
  });
  return next.every((item, i) => item === items[i]) ? items : next;
}

/** The vote with that number, where it says one already and another. */
function voteWith(item: AgendaItem, number: number | undefined): { readonly vote?: unknown } {
  const own = votePresentOf(item);
  if (number === undefined || own === undefined || own === number || !('vote' in item)) return {};
  return { vote: { ...item.vote, present: number } };
}

const unplacedInWords = (count: number): string =>
  `Bei ${count === 1 ? 'einer Person' : `${count} Personen`} ist im nichtöffentlichen Teil weder eine Uhrzeit noch ein Punkt zu lesen. Die Anwesenden bei den einzelnen Punkten tragen Sie deshalb selbst ein.`;

/** "19:20 Uhr (1 Person kam)". */
const timeInWords = ({ clock, by }: PresentAtItems['open'][number]): string =>
  `${clock} Uhr (${counted(Math.abs(by), 'Person', 'Personen')} ${Math.abs(by) === 1 ? (by > 0 ? 'kam' : 'ging') : by > 0 ? 'kamen' : 'gingen'})`;

const openInWords = (open: PresentAtItems['open'], names: readonly string[]): string =>
  `Keinem Punkt sicher zuzuordnen: ${open.map(timeInWords).join(', ')}. Tragen Sie die Anwesenden selbst ein bei: ${names.join(', ')}.`;

const unknownInWords = (numbers: readonly string[]): string =>
  `${numbers.map((number) => `TOP ${number}`).join(', ')} steht nicht in dieser Tagesordnung. Die Anwesenden bei den einzelnen Punkten tragen Sie deshalb selbst ein.`;
