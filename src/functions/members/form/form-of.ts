import type { Context } from 'hono';

/** What a plain form sent; a body of any other kind has no field that anybody asks for. */
export const formOf = async (context: Context): Promise<URLSearchParams> =>
  new URLSearchParams(await context.req.text());
