import type { ComparedItem, ItemChange } from '../../../domain/view/agenda-changes.ts';
import { counted, listed } from '../numbers.ts';

const WORDS: readonly (readonly [ItemChange['kind'], string])[] = [
  ['added', 'ergänzt'],
  ['moved', 'verschoben'],
  ['withdrawn', 'abgesetzt'],
];

/** "Seit der Einladung geändert: 2 Punkte ergänzt und 1 Punkt abgesetzt."; empty where nothing changed. */
export function changesSentence(lines: readonly ComparedItem[]): string {
  const parts = WORDS.flatMap(([kind, word]) => {
    const count = lines.filter(({ changes }) => changes.some((change) => change.kind === kind)).length;
    return count === 0 ? [] : [`${counted(count, 'Punkt', 'Punkte')} ${word}`];
  });
  return parts.length === 0 ? '' : `Seit der Einladung geändert: ${listed(parts)}.`;
}
