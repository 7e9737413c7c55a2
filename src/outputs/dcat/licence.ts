/** Licences in the list of DCAT-AP.de (dcat-ap.de/def/licenses/), by what their own addresses hold. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/govdata\.de\/dl-de\/zero-2-0/i, 'dl-zero-de/2.0'],
  [/govdata\.de\/dl-de\/by-2-0/i, 'dl-by-de/2.0'],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, 'cc-zero'],
  [/creativecommons\.org\/licenses\/by\/4\.0/i, 'cc-by/4.0'],
  [/creativecommons\.org\/licenses\/by-sa\/4\.0/i, 'cc-by-sa/4.0'],
];

/** The licence as DCAT-AP.de names it; the address itself of one that is not in its list. */
export function licenceUri(address: string): string {
  const name = KNOWN.find(([pattern]) => pattern.test(address))?.[1];
  return name === undefined ? address : `http://dcat-ap.de/def/licenses/${name}`;
}

/** Whether a licence asks to be told whose the data are. */
export const asksForName = (address: string): boolean =>
  /\/(?:by|by-de|cc-by|cc-by-sa|dl-by-de|by-2-0|by-sa)\b/.test(licenceUri(address));
