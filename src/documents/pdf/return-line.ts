/** A German postal code and the town behind it. */
const TOWN = /(?<!\S)\d{5}\s\p{Lu}/u;

/**
 * The line of the sender above the address in the window of an envelope: "Stadt Musterau · Markt 1 · 00000 Auental".
 * @param lines of the letterhead; where none of them has a postal code, the first two stand for the address
 */
export function returnLine(name: string, lines: readonly string[]): string {
  const town = lines.findIndex((line) => TOWN.test(line));
  const address = town === -1 ? lines.slice(0, 2) : lines.slice(Math.max(0, town - 1), town + 1);
  const last = address.at(-1)?.split(/,\s+/) ?? [];
  const parts = town === -1 ? address : last.length > 1 ? last : address;
  return [name, ...parts].join(' · ');
}
