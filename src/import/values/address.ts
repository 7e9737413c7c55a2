/** A web address that the schema takes: blanks and umlauts encoded, double slashes in the path made one. */
export function webAddress(raw: string): string | undefined {
  const text = raw.trim();
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  return url.href;
}
