import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';

/** An event as a program outside of this project read it. Instants are ISO 8601 in UTC to the second; a day alone is a date. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string | null;
  readonly stamp: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly geo: readonly [latitude: number, longitude: number] | null;
}

const utc = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** The events of a calendar as ical.js reads them; it knows no time zone but the VTIMEZONE of the file. */
export function readWithIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const stamp = component.getFirstPropertyValue('dtstamp') as ICAL.Time;
    const geo = component.getFirstPropertyValue('geo') as unknown as [number, number] | null;
    const end = component.hasProperty('dtend') ? timeOf(event.endDate) : null;
    return {
      uid: event.uid,
      start: timeOf(event.startDate),
      end,
      stamp: utc(stamp.toJSDate()),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      summary: event.summary,
      location: event.location ?? '',
      description: event.description,
      geo: geo ? [geo[0], geo[1]] : null,
    };
  });
}

const timeOf = (time: ICAL.Time): string => (time.isDate ? time.toString() : utc(time.toJSDate()));

/** The events of a calendar as node-ical reads them. */
export function readWithNodeIcal(text: string): ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map((event) => {
      const end = /^DTEND/m.test(eventText(text, event.uid)) ? dateOf(event.end) : null;
      const geo = event.geo as { lat: number; lon: number } | undefined;
      return {
        uid: event.uid,
        start: dateOf(event.start),
        end,
        stamp: utc(event.dtstamp),
        sequence: Number(event.sequence),
        status: String(event.status),
        summary: plain(event.summary),
        location: plain(event.location),
        description: plain(event.description),
        geo: geo ? [geo.lat, geo.lon] : null,
      };
    });
}

/** A text, whatever parameters stood with it. */
const plain = (value: string | { readonly val: string } | undefined): string =>
  typeof value === 'object' ? value.val : (value ?? '');

/** node-ical makes an end up where there is none. */
const eventText = (text: string, uid: string): string =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .find((part) => part.includes(`UID:${uid}\r\n`)) ?? '';

const two = (value: number): string => String(value).padStart(2, '0');
const dateOf = (date: (Date & { readonly dateOnly?: boolean }) | undefined): string => {
  if (!date) return '';
  return date.dateOnly === true
    ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
    : utc(date);
};

const PYTHON = '/usr/bin/python3';

/** Why what needs a Python module of Debian is skipped; undefined where it is there. */
export function missingModule(module: string, debianPackage: string): string | undefined {
  const found = existsSync(PYTHON) && spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0;
  return found ? undefined : `no Python module ${module}: install it with "apt-get install ${debianPackage}"`;
}

/** Runs a reader in Python over `files`; it prints one line of JSON for each. */
export function readInPython<T>(script: string, files: readonly string[]): T[] {
  const output = execFileSync(PYTHON, [script], {
    input: `${files.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** The events of the calendars at `files` as python3-icalendar reads them. */
export const readWithPython = (files: readonly string[]): ReadEvent[][] =>
  readInPython(path.join(import.meta.dirname, 'read_icalendar.py'), files);

/** The text of a file. */
export const textOf = (file: string): string => readFileSync(file, 'utf8');
