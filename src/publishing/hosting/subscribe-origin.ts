import { readFile } from 'node:fs/promises';
import path from 'node:path';

const LINE = /^\/abonnieren\/\n {2}Content-Security-Policy: .*; form-action 'self' ([^\s;]+);/m;

/** Origin to which the built site at `folder` may send the form for subscriptions, by its own `_headers`; undefined where none is. */
export async function subscribeOriginOf(folder: string): Promise<string | undefined> {
  const text = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
  return LINE.exec(text)?.[1];
}
