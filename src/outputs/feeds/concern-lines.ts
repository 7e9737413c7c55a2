import { CONCERN_PREFIX, type Ledger, type Trackable } from '../../domain/ledger/index.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { ALL, concernedPages } from './concerned-pages.ts';

/** What is tracked of each thing: the pages that it concerns beside the home page, for the day on which it is gone. */
export function* concernLines(index: RecordIndex): Generator<Trackable> {
  const { bodies, organizations, people, meetings, papers, resolutions } = index.record;
  const things = { bodies, organizations, people, meetings, papers, resolutions };
  for (const [folder, list] of Object.entries(things)) {
    for (const { key } of list) {
      const object = `${folder}/${key}`;
      // In an order of its own, so that a line moves only where a page comes or goes.
      const pages = [...concernedPages(object, index)].filter((page) => page !== ALL).toSorted();
      const group = pages.join(' ');
      yield { id: `${CONCERN_PREFIX}${object}`, content: group, group, object };
    }
  }
}

/** The pages whose feeds tell of an object: by the record, and of what is gone those that it concerned last. */
export function pagesConcerned(
  object: string,
  index: RecordIndex,
  { objects, tracked }: Pick<Ledger, 'objects' | 'tracked'>,
): ReadonlySet<string> {
  if (objects.get(object)?.hash !== undefined) return concernedPages(object, index);
  const { group = '' } = tracked.get(`${CONCERN_PREFIX}${object}`) ?? {};
  return new Set([ALL, ...group.split(' ').filter((page) => page !== '')]);
}
