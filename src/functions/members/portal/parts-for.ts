import { dayOf } from '../../../domain/local-time.ts';
import { mayRead, type DirectoryPart, type Reader } from '../../../domain/members/index.ts';
import type { Council } from '../ports.ts';

/** Years of which parts are asked for; both inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Numbers of the parts in which there may be something for this reader: those of the own seats, and of the running terms all,
 * since guests of an item and authors of a paper have no seat there. What may be read, each thing answers for itself.
 */
export const partsFor = (council: Council, reader: Reader, span?: Span): number[] =>
  council.directory.parts.flatMap((part, number) =>
    isWithin(part, council, span) && (isRunning(part, council) || isOwn(part, council, reader))
      ? [number]
      : [],
  );

/** Numbers of the parts of the running terms. */
export const runningParts = (council: Council): number[] =>
  council.directory.parts.flatMap((part, number) => (isRunning(part, council) ? [number] : []));

/** Whether a thing of that body and term that lies open today could be read. */
function isOwn({ organization, term }: DirectoryPart, { now, facts }: Council, reader: Reader): boolean {
  const place = { organization, term, day: dayOf(now), opensAt: now };
  return mayRead(reader, { places: [place], offices: [], public: true }, facts, now) !== 'none';
}

function isRunning({ term }: DirectoryPart, { facts, now }: Council): boolean {
  const endDate = facts.term.get(term)?.endDate;
  return endDate === undefined || dayOf(now) <= endDate;
}

function isWithin({ term }: DirectoryPart, { facts }: Council, span: Span | undefined): boolean {
  const known = facts.term.get(term);
  if (span === undefined || known === undefined) return true;
  const last = known.endDate === undefined ? Number.POSITIVE_INFINITY : yearOf(known.endDate);
  return yearOf(known.startDate) <= span.to && span.from <= last;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
