import { flatten } from '../read/flatten.ts';
import { knownType } from '../read/known-type.ts';
import { asList, isRecord, type SourceObject, type SourceType } from '../read/source-object.ts';

/** Fields whose objects belong to the record even where no list holds them; back references and people's addresses do not. */
const NEEDED: Readonly<Partial<Record<SourceType, readonly string[]>>> = {
  Body: ['legislativeTerm'],
  Organization: ['membership', 'subOrganizationOf'],
  Person: ['membership'],
  Membership: ['organization', 'onBehalfOf'],
  Meeting: [
    'location',
    'organization',
    'agendaItem',
    'invitation',
    'resultsProtocol',
    'verbatimProtocol',
    'auxiliaryFile',
  ],
  AgendaItem: ['resolutionFile', 'auxiliaryFile'],
  Paper: ['mainFile', 'auxiliaryFile', 'consultation', 'location', 'underDirectionOf'],
  Consultation: ['organization'],
};

const isWeb = (text: unknown): text is string => typeof text === 'string' && /^https?:\/\//i.test(text);

/** Keeps book of which objects were fetched and which are only referred to. */
export class References {
  readonly #seen = new Set<string>();
  readonly #wanted = new Set<string>();

  /** Takes note of a fetched value of any shape: an object, with all that it embeds, or a list of them. */
  take(value: unknown): void {
    if (Array.isArray(value)) return value.forEach((part) => this.take(part));
    if (!isRecord(value)) return;
    if (Array.isArray(value['data']) && !knownType(value)) return this.take(value['data']);
    const type = knownType(value);
    if (type) flatten(value, type, (object) => this.#note(object), '');
  }

  /** Takes note of what is stored already: it is not missing, and what it refers to was looked for before. */
  know(value: unknown): void {
    this.take(value);
    this.#wanted.clear();
  }

  #note({ id, type, fields }: SourceObject): void {
    this.#seen.add(id);
    this.#wanted.delete(id);
    if (fields['deleted'] === true) return;
    for (const field of NEEDED[type] ?? []) {
      for (const target of asList(fields[field]))
        if (isWeb(target) && !this.#seen.has(target)) this.#wanted.add(target);
    }
  }

  /** Addresses of objects that are still missing, each given once. */
  next(): readonly string[] {
    const missing = [...this.#wanted].sort();
    this.#wanted.clear();
    for (const id of missing) this.#seen.add(id);
    return missing;
  }
}
