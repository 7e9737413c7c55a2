const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The origin that `text` names, with or without a slash at the end; undefined for anything else, and for http that leaves the machine. */
export function originOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || url.username !== '' || ![url.origin, `${url.origin}/`].includes(text.toLowerCase()))
    return undefined;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  return isSafe ? url.origin : undefined;
}
