import type { Said } from '../finding.ts';

const LONGEST = 120;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** A value of JSON in one short line for people; control characters stay escaped. */
export function show(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return shorten(JSON.stringify(value).slice(1, -1));
  return shorten(JSON.stringify(value));
}

/** What kind of thing a value of JSON is, in words. */
export function kindOf(value: unknown): Said {
  if (value === undefined) return { de: 'nichts', en: 'nothing' };
  if (value === null) return 'null';
  if (Array.isArray(value)) return { de: `eine Liste (${show(value)})`, en: `an array (${show(value)})` };
  if (typeof value === 'object')
    return { de: `ein Objekt (${show(value)})`, en: `an object (${show(value)})` };
  if (typeof value === 'string') return { de: `der Text „${show(value)}“`, en: `the text “${show(value)}”` };
  return typeof value === 'number'
    ? { de: `die Zahl ${value}`, en: `the number ${value}` }
    : { de: `der Wahrheitswert ${show(value)}`, en: `the boolean ${show(value)}` };
}
