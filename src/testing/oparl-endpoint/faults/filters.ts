import type { Code } from '../../../oparl-check/catalogue/catalogue.ts';
import { at, json, objectsOf, type Plant, reply, withPart } from '../plant.ts';

const MEETINGS = '/body/1/meetings';

/** A fault in filters, for each rule about them. */
export const FILTERS: Partial<Record<Code, Plant>> = {
  'filter-ignored': json(
    MEETINGS,
    (page) => ({ ...page, data: [{ id: at('/meeting/1'), type: 'https://schema.oparl.org/1.1/Meeting' }] }),
    'created_until=1900',
  ),
  'filter-empty': reply((answer, { search }) => {
    if (search.includes('modified_since=2100')) answer.status = 404;
  }, MEETINGS),
  'filter-wrong': json(
    MEETINGS,
    (page) => ({
      ...page,
      data: objectsOf(page).map((one) => ({ ...one, modified: '2020-01-01T00:00:00+01:00' })),
    }),
    'modified_since=2025',
  ),
  'filter-loses': json(
    MEETINGS,
    (page) => ({ ...page, data: objectsOf(page).slice(1) }),
    'modified_since=1970',
  ),
  'filter-lost': json(
    MEETINGS,
    (page) => withPart(page, 'links', { last: at(MEETINGS) }),
    'modified_since=2025',
  ),
  'pages-claimed': json(
    MEETINGS,
    (page, { query }) => {
      const asked = Number(query.get('page'));
      return asked > 5 ? withPart(page, 'pagination', { totalPages: asked }) : page;
    },
    'modified_since=2025',
  ),
  'filter-garbage': reply((answer, { search }) => {
    if (search.includes('gestern')) answer.status = 200;
  }, MEETINGS),
  'filter-plus': reply((answer, { search }) => {
    if (search.includes('+')) answer.status = 500;
  }, MEETINGS),
  'limit-ignored': json(
    MEETINGS,
    (page) => ({ ...page, data: [...objectsOf(page), { id: at('/meeting/2') }] }),
    'limit=1',
  ),
  'omit-ignored': json(
    MEETINGS,
    (page) => ({
      ...page,
      data: objectsOf(page).map((one) => ({ ...one, agendaItem: [{ id: at('/agendaitem/1') }] })),
    }),
    'omit_internal',
  ),
};
