/** Amtlicher Gemeindeschlüssel with its 8 digits; one that lost its leading zero gets it back. */
export const officialKey = (raw: string): string | undefined => padded(raw, 8);

/** Regionalschlüssel with its 12 digits; one that lost its leading zero gets it back. */
export const regionalKey = (raw: string): string | undefined => padded(raw, 12);

function padded(raw: string, length: number): string | undefined {
  const digits = raw.replace(/\s/g, '');
  if (!/^\d+$/.test(digits) || digits.length < length - 1 || digits.length > length) return undefined;
  return digits.padStart(length, '0');
}
