import type { ListPage } from '../../oparl-client/list-page.ts';

/** Tells how far fetching is, and how much is left as far as anybody can know. */
export interface Estimate {
  readonly lists: (urls: readonly string[]) => void;
  readonly page: (list: string, page: ListPage) => void;
  readonly ended: (list: string) => void;
  readonly singles: (count: number) => void;
  readonly single: () => void;
}

interface ListState {
  done: number;
  total: number | undefined;
  ended: boolean;
}

const number = new Intl.NumberFormat('de-DE');
const n = (value: number): string => number.format(value);

/** Pages that a list will have, by what its first page announces; undefined where it announces nothing. */
function totalOf({ totalPages, totalElements, objects, next }: ListPage): number | undefined {
  if (next === undefined) return 1;
  if (totalPages !== undefined && totalPages > 0) return totalPages;
  if (totalElements === undefined || objects.length === 0) return undefined;
  return Math.ceil(totalElements / objects.length);
}

/** Time left in words, rounded so that it promises no more than it knows. */
export function timeLeft(ms: number): string {
  const minutes = ms / 60_000;
  if (minutes < 1) return 'weniger als eine Minute';
  if (minutes < 90) return `etwa ${n(Math.ceil(minutes))} Minuten`;
  return `etwa ${n(Math.ceil(minutes / 60))} Stunden`;
}

/**
 * An estimate that calls `tell` with a line after each answer. A total is named only where every list has announced its own; else
 * the line says that the extent is unknown.
 */
export function createEstimate(tell: (line: string) => void, now: () => number): Estimate {
  const states = new Map<string, ListState>();
  const begun = now();
  let [singles, singlesDone] = [0, 0];

  const say = (): void => {
    const lists = [...states.values()];
    const done = lists.reduce((sum, state) => sum + state.done, 0) + singlesDone;
    const known = lists.every(({ ended, total }) => ended || total !== undefined);
    if (!known)
      return tell(`Abrufen: ${n(done)} ${done === 1 ? 'Antwort' : 'Antworten'}, Umfang noch unbekannt`);
    const total =
      lists.reduce((sum, s) => sum + (s.ended ? s.done : Math.max(s.done, s.total ?? 0)), 0) + singles;
    if (done === 0 || done >= total)
      return tell(`Abrufen: ${n(done)} von ${n(Math.max(done, total))} Antworten`);
    const left = ((now() - begun) / done) * (total - done);
    tell(
      `Abrufen: ${n(done)} von etwa ${n(total)} Antworten (${Math.floor((done / total) * 100)} %), noch ${timeLeft(left)}`,
    );
  };
  return {
    lists: (urls) => urls.forEach((url) => states.set(url, { done: 0, total: undefined, ended: false })),
    page: (list, page) => {
      const state = states.get(list);
      if (!state) return;
      state.done += 1;
      if (state.done === 1) state.total = totalOf(page);
      say();
    },
    ended: (list) => {
      const state = states.get(list);
      if (state) state.ended = true;
    },
    singles: (count) => {
      singles += count;
    },
    single: () => {
      singlesDone += 1;
      say();
    },
  };
}
