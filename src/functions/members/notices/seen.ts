import type { NoticeRun } from './run.ts';
import type { Marked } from './told/marks.ts';

/** Days before a publication that news reach back: the desk dates items when they are written, and they are published later. */
const DAYS = 30;
const DAY = 86_400_000;

type Seen = Pick<NoticeRun, 'from' | 'seen'>;

/** What is there when members are told for the first time. @param until instant of the publication, ISO 8601 */
export function seenAt(until: string, marked: readonly Marked[]): Seen {
  const from = Date.parse(until) - DAYS * DAY;
  return { from: new Date(from).toISOString(), seen: instantsOf(marked, from) };
}

/**
 * What a publication brought: all that was not seen before, at whatever instant. So two publications at one instant, or one
 * by a clock that was set back, tell what is theirs, and nothing is told again.
 * @param until instant of the publication, ISO 8601
 */
export function newsAt(
  until: string,
  marked: readonly Marked[],
  last: Seen,
): Seen & Required<Pick<NoticeRun, 'news'>> {
  const now = Date.parse(until);
  const forgotten = Date.parse(last.from);
  // a clock that was set right after running ahead holds nothing up
  const from = Math.min(Math.max(forgotten, now - DAYS * DAY), now);
  const recent = instantsOf(marked, from);
  const kept = Object.entries(last.seen).filter(([, at]) => at >= from);
  // of what lies before the memory only that is new which this publication dated itself
  const isNews = ([mark, at]: readonly [string, number]) =>
    !Object.hasOwn(last.seen, mark) && (at >= forgotten || at === now);
  return {
    from: new Date(from).toISOString(),
    seen: { ...Object.fromEntries(kept), ...recent },
    news: Object.entries(recent)
      .filter(isNews)
      .map(([mark]) => mark),
  };
}

const instantsOf = (marked: readonly Marked[], from: number): Record<string, number> =>
  Object.fromEntries(
    marked.filter(({ happening }) => happening.at >= from).map(({ mark, happening }) => [mark, happening.at]),
  );
