import { createHash } from 'node:crypto';
import type { Needle } from '../../publishing/leak-gate/needle.ts';

/** Hands out texts that stand nowhere else, and keeps where each was put. */
export interface Markers {
  /** A text that must not come out, for the place `id`. */
  readonly canary: (id: string) => string;
  /** A text that must come out. */
  readonly control: (id: string) => string;
  readonly canaries: readonly Needle[];
  readonly controls: readonly Needle[];
}

/** Fresh markers: the same for the same ids. */
export function markers(): Markers {
  const canaries: Needle[] = [];
  const controls: Needle[] = [];
  const text = (word: string, id: string) =>
    `${word} ${createHash('sha256').update(id).digest('hex').slice(0, 20)}`;
  const mark = (list: Needle[], word: string) => (place: string) => {
    const id = `${place} (${list.length})`;
    const marker = text(word, word + id);
    list.push({ id, text: marker });
    return marker;
  };
  return { canary: mark(canaries, 'Kanarie'), control: mark(controls, 'Kontrolle'), canaries, controls };
}
