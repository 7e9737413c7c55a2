import type { Code } from '../../../oparl-check/catalogue/catalogue.ts';
import { at, json, objectsOf, type Plant, reply, set, withPart, without } from '../plant.ts';

const MEETINGS = '/body/1/meetings';

/** A fault in external lists, for each rule about them. */
export const LISTS: Partial<Record<Code, Plant>> = {
  'list-shape': json(MEETINGS, (page) => without(page, 'pagination')),
  'list-gone': reply((answer) => (answer.status = 404), '/body/1/consultations'),
  'list-wrong-type': json('/body/1/locations', (page, { query }) =>
    query.has('page')
      ? page
      : { ...page, data: [{ id: at('/paper/2'), type: 'https://schema.oparl.org/1.1/Paper' }] },
  ),
  'list-other-body': set('/organization/2', { body: at('/body/2') }),
  'next-missing': json(MEETINGS, (page) => ({ ...page, links: {} })),
  'list-loop': json(MEETINGS, (page) => withPart(page, 'links', { next: at(MEETINGS) }), 'page=2'),
  'list-endless': json(MEETINGS, (page, { query }) => {
    const next = Number(query.get('page') ?? 1) + 1;
    return withPart(page, 'links', { next: at(`${MEETINGS}?page=${next}`) });
  }),
  'list-double': json(MEETINGS, (page) => ({
    ...page,
    data: [...objectsOf(page), ...objectsOf(page).slice(0, 1)],
  })),
  'page-size': json(MEETINGS, (page) => withPart(page, 'pagination', { elementsPerPage: 50 })),
  'page-too-long': json(MEETINGS, (page) => ({
    ...page,
    data: Array.from({ length: 101 }, () => objectsOf(page)[0]),
  })),
  'totals-wrong': json(MEETINGS, (page) => withPart(page, 'pagination', { totalElements: 77 })),
  'links-wrong': json(MEETINGS, (page) => withPart(page, 'links', { self: at('/anderswo') })),
  'order-unstable': (endpoint) => {
    let asked = 0;
    json(MEETINGS, (page, { search }) =>
      search === '' && (asked += 1) % 2 === 0 ? { ...page, data: objectsOf(page).toReversed() } : page,
    )(endpoint);
  },
};
