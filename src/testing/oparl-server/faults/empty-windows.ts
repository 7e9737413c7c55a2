import type { Fault } from '../fault.ts';

/** SD.NET: a window of time without objects is answered with 404 in place of an empty list. */
export const emptyWindow404: Fault = {
  name: '404 for an empty window',
  page: (page, { response }) => {
    if (page.data.length === 0) response.statusCode = 404;
    return page;
  },
};
