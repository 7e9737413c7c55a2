import { MEETINGS } from '../../filter-site.ts';
import { between, randomSource } from '../random.ts';
import { FIRST } from './synthetic-list.ts';

/** Addresses of one kind of request. */
export interface FilterCase {
  readonly name: string;
  readonly paths: readonly string[];
}

const moment = (seconds: number): string =>
  encodeURIComponent(new Date(seconds * 1000).toISOString().replace('.000Z', '+00:00'));

/** Requests for a list of `count` objects as `writeSyntheticList` makes it. */
export function filterCases(count: number): FilterCase[] {
  const random = randomSource(3);
  const last = FIRST + count * 3600;
  const some = (make: () => string) => Array.from({ length: 200 }, make);
  const pages = Math.floor(count / 100);
  const page = () => between(random, Math.floor(pages / 2), pages - 2);
  return [
    {
      name: 'modified_since, few hits',
      paths: some(() => `${MEETINGS}?modified_since=${moment(last - between(random, 0, 12 * 3600))}`),
    },
    { name: 'modified_since, all, page 1', paths: [`${MEETINGS}?modified_since=2000-01-01`] },
    { name: 'deep page', paths: some(() => `${MEETINGS}?modified_since=2000-01-01&page=${page()}`) },
    {
      name: 'half of all, deep page',
      paths: some(
        () =>
          `${MEETINGS}?modified_since=${moment(FIRST + (count / 2) * 3600 - between(random, 0, 9999))}&page=${between(random, 100, Math.floor(pages / 2) - 2)}`,
      ),
    },
    {
      name: 'omit_internal, any page',
      paths: some(() => `${MEETINGS}?omit_internal=true&page=${page()}`),
    },
  ];
}

/** The same pages as files. */
export const staticPages = (count: number): readonly string[] => {
  const random = randomSource(3);
  const pages = Math.floor((count * 0.99) / 100);
  return Array.from({ length: 200 }, () =>
    MEETINGS.replace('.json', `/${between(random, Math.floor(pages / 2), pages - 2)}.json`),
  );
};
