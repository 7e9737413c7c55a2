import type { Context } from 'hono';

/** A field of the form that was sent; empty where it is missing, or is a file. Of several the last counts. */
export async function field(context: Context, name: string): Promise<string> {
  const form = await context.req.parseBody().catch((): Record<string, string | File> => ({}));
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
