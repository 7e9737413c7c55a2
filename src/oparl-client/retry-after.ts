/** Milliseconds that a `Retry-After` header asks for (RFC 9110, section 10.2.3: seconds or a date), or undefined. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const instant = Date.parse(header);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
