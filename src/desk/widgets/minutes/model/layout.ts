import type { AgendaItem, PublicItem } from '../../../../domain/schema/agenda-item.ts';
import { changedItem, type Items } from '../../agenda/model/tree.ts';
import { writtenItems } from './snapshot.ts';

/** What a draft is laid out with beside the agenda. */
export interface LayoutFacts {
  /** Wall clock of the opening, `YYYY-MM-DDTHH:mm`. */
  readonly start?: string | undefined;
  /** Whether the body could decide at the opening, in a sentence. */
  readonly quorum?: string | undefined;
  /** Numbers or titles of papers by key. */
  readonly paper: (key: string) => string;
}

type Rule = readonly [RegExp, (facts: LayoutFacts) => string];

/** Sentences for the items that every agenda has. */
const STANDARD: readonly Rule[] = [
  [
    /eröffnung|begrüßung/i,
    ({ start = '', quorum }) => {
      const clock = start.slice(11, 16);
      const at = clock === '' || clock === '00:00' ? '' : ` um ${clock} Uhr`;
      return [
        `Die Sitzung wird${at} eröffnet. Es wird festgestellt, dass ordnungsgemäß eingeladen wurde.`,
        ...(quorum === undefined ? [] : [quorum]),
      ].join('\n\n');
    },
  ],
  [/feststellung der tagesordnung/i, () => 'Die Tagesordnung wird in der vorliegenden Fassung festgestellt.'],
  [/einwohnerfragestunde/i, () => 'Es werden keine Fragen gestellt.'],
  [/anfragen|anregungen/i, () => 'Es liegen keine Anfragen vor.'],
  [/schlie(ß|ss)ung/i, () => 'Die Sitzung wird geschlossen.'],
];

function sentenceFor(item: PublicItem, facts: LayoutFacts): string | undefined {
  if (item.approvesMinutesOf !== undefined) return 'Einwendungen gegen die Niederschrift liegen nicht vor.';
  const rule = STANDARD.find(([words]) => words.test(item.title ?? ''));
  if (rule) return rule[1](facts);
  const papers = (item.papers ?? []).map(facts.paper);
  if (papers.length === 0) return undefined;
  return `${papers.length === 1 ? 'Die Vorlage' : 'Die Vorlagen'} ${papers.join(' und ')} ${papers.length === 1 ? 'wird' : 'werden'} vorgestellt und beraten.`;
}

/** Texts for the items that have none yet, by id; what somebody wrote stays. */
export const sentencesFor = (
  agenda: readonly AgendaItem[],
  facts: LayoutFacts,
): ReadonlyMap<string, string> =>
  new Map(
    writtenItems(agenda)
      .filter(({ minutes, text }) => (minutes ?? text) === undefined)
      .flatMap((item) => {
        const sentence = sentenceFor(item, facts);
        return sentence === undefined ? [] : [[item.id, sentence] as const];
      }),
  );

/** The agenda with a draft of the minutes laid out in it. */
export function laidOut(agenda: Items, facts: LayoutFacts): Items {
  let items = agenda;
  for (const [id, minutes] of sentencesFor(agenda, facts))
    items = changedItem(items, id, (item) => ({ ...item, minutes }) as AgendaItem);
  return items;
}
