import type { ComparedItem, ItemChange } from '../../../domain/view/agenda-changes.ts';
import { FEW, counted, germanNumber, listed } from '../numbers.ts';
import { capital } from '../votes.ts';

type Kind = ItemChange['kind'];

const WORDS: readonly (readonly [Kind, string])[] = [
  ['added', 'ergänzt'],
  ['moved', 'verschoben'],
  ['withdrawn', 'abgesetzt'],
];

const countOf = (kind: Kind, lines: readonly ComparedItem[]): number =>
  lines.filter(({ changes }) => changes.some((change) => change.kind === kind)).length;

/** "Seit der Einladung geändert: 2 Punkte ergänzt und 1 Punkt abgesetzt."; empty where nothing changed. */
export function changesSentence(lines: readonly ComparedItem[]): string {
  const parts = WORDS.flatMap(([kind, word]) => {
    const count = countOf(kind, lines);
    return count === 0 ? [] : [`${counted(count, 'Punkt', 'Punkte')} ${word}`];
  });
  return parts.length === 0 ? '' : `Seit der Einladung geändert: ${listed(parts)}.`;
}

/** What happened to one item and to several, as a letter says it. */
const TOLD: readonly (readonly [Kind, one: string, many: string])[] = [
  ['added', 'ist hinzugekommen', 'sind hinzugekommen'],
  ['moved', 'wurde verschoben', 'wurden verschoben'],
  ['withdrawn', 'wurde abgesetzt', 'wurden abgesetzt'],
];

/**
 * The same in a letter, to read on after its salutation: "die Tagesordnung der folgenden Sitzung hat sich seit der Einladung
 * geändert: Zwei Punkte sind hinzugekommen und ein Punkt wurde abgesetzt."
 */
export function changesInLetter(lines: readonly ComparedItem[]): string {
  const parts = TOLD.flatMap(([kind, one, many]) => {
    const count = countOf(kind, lines);
    if (count === 0) return [];
    return [count === 1 ? `ein Punkt ${one}` : `${FEW[count - 1] ?? germanNumber(count)} Punkte ${many}`];
  });
  return `die Tagesordnung der folgenden Sitzung hat sich seit der Einladung geändert: ${capital(listed(parts))}.`;
}
