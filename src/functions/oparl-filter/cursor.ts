/** Where a page begins: after the object `id`, created at `created` (seconds); without `after` at a multiple of the limit. */
export interface Cursor {
  /** Number of the page when the link was made, from 1 on. */
  readonly page: number;
  readonly after?: { readonly created: number; readonly id: string };
}

const SHAPE = /^(\d{1,7})(?:~(-?\d{1,12})~([A-Za-z0-9._/-]{1,300}))?$/;
const FRONT = '/oparl/v1.1/';
const END = '.json';

/** Reads the value of `page`; undefined where it is none. */
export function readCursor(text: string): Cursor | undefined {
  const match = SHAPE.exec(text);
  const page = Number(match?.[1] ?? 0);
  if (!match || page < 1) return undefined;
  const [, , created, name] = match;
  if (created === undefined || name === undefined) return { page };
  return { page, after: { created: Number(created), id: name.startsWith('/') ? name : FRONT + name + END } };
}

/** Writes the value of `page`, so that a page begins where the one before it ended whatever comes or goes before. */
export function writeCursor({ page, after }: Cursor): string {
  if (after === undefined) return String(page);
  const { id, created } = after;
  const name =
    id.startsWith(FRONT) && id.endsWith(END) && id[FRONT.length] !== '/'
      ? id.slice(FRONT.length, -END.length)
      : id;
  return `${page}~${created}~${name}`;
}
