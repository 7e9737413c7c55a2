/** Vocabularies by the prefix under which terms are written. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term of one of the vocabularies, such as `dct:title`. */
export type TermName = `${keyof typeof PREFIXES}:${string}`;

/** What a property has: another thing by its address, or a text with its language or type. */
export type Value =
  { readonly iri: string } | { readonly text: string; readonly lang?: 'de'; readonly type?: TermName };

/** A thing that is described, by its address. Each serialisation writes the same triples of it. */
export interface Node {
  readonly id: string;
  readonly type: TermName;
  readonly properties: readonly (readonly [property: TermName, values: readonly Value[]])[];
}

/** A German text. */
export const german = (text: string): Value => ({ text, lang: 'de' });
/** A text with a type of XML Schema. */
export const typed = (text: string | number, type: TermName): Value => ({ text: String(text), type });
/** The thing at an address. */
export const thing = (iri: string): Value => ({ iri });
/** A value where there is one. */
export const maybe = <T>(given: T | undefined, make: (given: T) => Value): Value[] =>
  given === undefined ? [] : [make(given)];
