import type { Code } from '../catalogue/catalogue.ts';
import type { Fault } from '../finding.ts';
import { isPlain } from '../plain.ts';
import type { Field, Kind } from '../schema/field.ts';
import { inWords } from '../schema/in-words.ts';
import { isDate, isDateTime, isPlainDateTime } from './date-time.ts';
import { geojsonFaults } from './geojson.ts';
import { kindOf, show } from './show.ts';
import { webAddress } from './web-address.ts';

const BLANK = /^\s*(?:|-+|n\/?a|null|none|undefined|unbekannt|\(kein Text vorhanden\))\s*$/i;
const ESCAPED = /&(?:amp|lt|gt|quot|apos|nbsp|[aouAOU]uml|szlig|#\d{2,5}|#x[\da-f]{2,4});/i;
const MIME =
  /^(?:application|audio|font|image|message|model|multipart|text|video|x-[\w-]+)\/[\w.+-]+(?:\s*;.*)?$/;
const MISSPELT = new Set(['application/octetstream', 'application/octed-stream', 'image/jpg']);

/** The form that a text of each kind must have, and the rule it breaks otherwise. */
const FORMS: Partial<Record<Kind, { readonly fits: (text: string) => boolean; readonly code: Code }>> = {
  url: { fits: (text) => webAddress(text) !== undefined, code: 'url-invalid' },
  urls: { fits: (text) => webAddress(text) !== undefined, code: 'url-invalid' },
  ref: { fits: (text) => webAddress(text) !== undefined, code: 'url-invalid' },
  refs: { fits: (text) => webAddress(text) !== undefined, code: 'url-invalid' },
  list: { fits: (text) => webAddress(text) !== undefined, code: 'url-invalid' },
  date: { fits: isDate, code: 'date-invalid' },
  'date-time': { fits: isDateTime, code: 'date-time-invalid' },
  ags: { fits: (text) => /^\d{8}$/.test(text), code: 'code-invalid' },
  rgs: { fits: (text) => /^\d{12}$/.test(text), code: 'code-invalid' },
  sha1: { fits: (text) => /^[\da-f]{40}$/i.test(text), code: 'checksum-invalid' },
  sha512: { fits: (text) => /^[\da-f]{128}$/i.test(text), code: 'checksum-invalid' },
  mime: { fits: (text) => MIME.test(text) && !MISSPELT.has(text), code: 'mime-invalid' },
};

const MANY: ReadonlySet<Kind> = new Set(['texts', 'urls', 'refs', 'objects']);
const EMBEDDED: ReadonlySet<Kind> = new Set(['object', 'objects']);

function textFaults(name: string, field: Field, value: string): Fault[] {
  const form = FORMS[field.kind];
  if (BLANK.test(value)) return [{ code: 'blank-value', field: name, value: `“${show(value)}”` }];
  if (form && !form.fits(value))
    return [{ code: form.code, field: name, value: show(value), expected: inWords(field) }];
  if (field.kind === 'date-time' && !isPlainDateTime(value))
    return [{ code: 'date-time-style', field: name, value: show(value) }];
  const isProse = field.kind === 'text' || field.kind === 'texts';
  return isProse && ESCAPED.test(value) ? [{ code: 'html-escaped', field: name, value: show(value) }] : [];
}

function singleFaults(name: string, field: Field, value: unknown): Fault[] {
  if (field.kind === 'geojson') return geojsonFaults(name, value);
  const wrong: Fault = { code: 'wrong-kind', field: name, value: kindOf(value), expected: inWords(field) };
  if (EMBEDDED.has(field.kind)) return isPlain(value) ? [] : [wrong];
  if (field.kind === 'boolean') return typeof value === 'boolean' ? [] : [wrong];
  if (field.kind === 'integer') return Number.isSafeInteger(value) && Number(value) >= 0 ? [] : [wrong];
  return typeof value === 'string' ? textFaults(name, field, value) : [wrong];
}

/** What is wrong with the value of one field: its kind, its form, empty values. Embedded objects are looked into elsewhere. */
export function valueFaults(name: string, field: Field, value: unknown): Fault[] {
  if (value === undefined) return [];
  if (value === null) return [{ code: field.must ? 'field-null' : 'null-value', field: name }];
  if (field.orRefs && Array.isArray(value))
    return valueFaults(name, { kind: 'refs', ...(field.of && { of: field.of }) }, value);
  if (!MANY.has(field.kind)) return singleFaults(name, field, value);
  if (!Array.isArray(value))
    return [{ code: 'wrong-kind', field: name, value: kindOf(value), expected: inWords(field) }];
  if (value.length === 0) return field.must ? [] : [{ code: 'empty-list', field: name }];
  return value.flatMap((entry, at) => singleFaults(`${name}[${at}]`, field, entry));
}
