import type { Fault } from '../fault.ts';

/** `modified_since` is not heeded: the answer is a superset. */
export const deafToFilters: Fault = { name: 'modified_since is not heeded', filters: false };

/** more! rubin: everything was modified just now. */
export const modifiedToday = (now: () => Date): Fault => ({
  name: 'everything modified today',
  filters: false,
  object: (object) => ({ ...object, modified: now().toISOString() }),
});
