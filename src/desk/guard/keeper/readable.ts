import { stringify } from 'yaml';

/** An entry's data as text to compare: the same for the same data, in whatever order its fields were filled. */
export const readable = (data: Readonly<Record<string, unknown>>): string =>
  stringify(data, { lineWidth: 0, sortMapEntries: true });
