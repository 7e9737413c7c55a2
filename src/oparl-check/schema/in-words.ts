import type { Said } from '../finding.ts';
import type { Field, Kind } from './field.ts';

const WORDS: Readonly<Record<Kind, readonly [string, string]>> = {
  text: ['ein Text', 'a string'],
  texts: ['eine Liste von Texten', 'an array of strings'],
  boolean: ['true oder false', 'true or false'],
  integer: ['eine ganze Zahl', 'an integer'],
  url: ['eine Adresse', 'a URL'],
  urls: ['eine Liste von Adressen', 'an array of URLs'],
  date: ['ein Datum', 'a date'],
  'date-time': ['ein Zeitpunkt mit Zeitzone', 'a date and time with time zone'],
  geojson: ['ein Feature nach GeoJSON', 'a feature of GeoJSON'],
  ags: ['ein Text aus acht Ziffern', 'a string of eight digits'],
  rgs: ['ein Text aus zwölf Ziffern', 'a string of twelve digits'],
  sha1: ['ein Text aus 40 hexadezimalen Ziffern', 'a string of 40 hexadecimal digits'],
  sha512: ['ein Text aus 128 hexadezimalen Ziffern', 'a string of 128 hexadecimal digits'],
  mime: ['ein MIME-Typ', 'a MIME type'],
  ref: ['die Adresse eines Objekts vom Typ {of}', 'the URL of an object of type {of}'],
  refs: ['eine Liste von Adressen von Objekten vom Typ {of}', 'an array of URLs of objects of type {of}'],
  list: ['die Adresse einer externen Liste vom Typ {of}', 'the URL of an external list of type {of}'],
  object: ['ein eingebettetes Objekt vom Typ {of}', 'an embedded object of type {of}'],
  objects: ['eine Liste eingebetteter Objekte vom Typ {of}', 'an array of embedded objects of type {of}'],
};

/** What a field may hold, in words. */
export function inWords({ kind, of }: Field): Said {
  const [de, en] = WORDS[kind].map((words) => words.replace('{of}', of ?? ''));
  return { de: de ?? '', en: en ?? '' };
}
