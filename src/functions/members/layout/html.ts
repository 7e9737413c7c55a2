import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page, escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What may stand between two pieces of a template; `false` and undefined print nothing. */
export type Maybe = Html | string | false | undefined;

/** Class names of which some hold: `classes('badge', isNew && 'badge--info')`. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
