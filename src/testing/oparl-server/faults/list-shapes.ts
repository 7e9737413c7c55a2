import type { Fault } from '../fault.ts';

/** A bare array in place of a list, for lists without further pages. */
export const bareArray: Fault = {
  name: 'an array in place of a list',
  page: (page) => (page.links['next'] === undefined ? page.data : page),
};

/** The only body itself in place of a list of bodies. */
export const singleBody: Fault = {
  name: 'a single body in place of a list',
  page: (page, { list }) => (list === undefined ? page.data[0] : page),
};

/** Deleted entries stand in unfiltered lists. */
export const deletedInLists: Fault = {
  name: 'deleted entries in lists',
  page: (page, { list, base }) =>
    list === 'meeting' && page.links['next'] === undefined
      ? {
          ...page,
          data: [...page.data, { id: `${base}/meeting/900`, deleted: true, modified: '2026-01-05' }],
        }
      : page,
};
