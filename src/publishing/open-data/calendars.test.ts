import { globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../domain/local-time.ts';
import { url } from '../../domain/url.ts';
import { holdsMeetings } from '../../domain/view/bodies.ts';
import {
  missingModule,
  type ReadEvent,
  readWithIcalJs,
  readWithNodeIcal,
  readWithPython,
  textOf,
} from '../../testing/calendars/read-calendars.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { sampleCouncil } from '../../testing/sample-council.ts';
import { writeCalendars } from './calendars.ts';

const noPython = missingModule('icalendar', 'python3-icalendar');
const { record, ledger, past } = await sampleCouncil();
const site = await temporaryFolder({});
afterAll(() => site[Symbol.asyncDispose]());
const tracking = await writeCalendars({ folder: site.dir, record, ledger, texts: new Map(), past });
const files = globSync('**/*.ics', { cwd: site.dir }).toSorted();
const read = new Map(files.map((file) => [`/${file}`, readWithIcalJs(textOf(path.join(site.dir, file)))]));

describe('the calendars of the sample council', () => {
  test('are there for all, each body, organization, person and meeting', () => {
    const pages = [
      ...record.bodies.map(({ key }) => url.body(key)),
      ...record.organizations.filter(holdsMeetings).map(({ key, kind }) => url.organization(key, kind)),
      ...record.people.filter(({ memberships }) => memberships.length > 0).map(({ key }) => url.person(key)),
    ];
    const expected = [
      url.allMeetingsIcs,
      ...pages.map((page) => url.meetingsIcs(page)),
      ...record.meetings.map(({ key }) => url.meetingIcs(key)),
    ];
    expect([...read.keys()]).toEqual(expected.toSorted());
    expect(record.meetings.length).toBeGreaterThan(50);
  });

  test('hold each meeting at its instant', () => {
    for (const { key, start, allDay } of record.meetings) {
      const [event] = read.get(url.meetingIcs(key)) as ReadEvent[];
      const at = new Date(instantOf(start, record.site.timeZone)).toISOString();
      expect(event?.uid).toBe(`${key}@rat.mittelaue.example`);
      expect(event?.start).toBe(allDay ? start.slice(0, 10) : `${at.slice(0, 19)}Z`);
    }
  });

  test('tell of each meeting since it was first public, and of no change but of time, place and state', () => {
    for (const { key } of record.meetings) {
      const line = tracking.tracked.get(`termin:${key}`);
      expect(line?.created, key).toBe(ledger.objects.get(`meetings/${key}`)?.firstPublic);
      expect([line?.sequence, line?.modified], key).toEqual([0, line?.created]);
    }
    const objects = record.meetings.map(({ key }) => ledger.objects.get(`meetings/${key}`));
    expect(objects.some((object) => (object?.sequence ?? 0) > 0)).toBe(true);
  });

  test('are read alike by ical.js and node-ical', () => {
    for (const [file, events] of read)
      expect(readWithNodeIcal(textOf(path.join(site.dir, file)))).toEqual(events);
  });

  test.skipIf(noPython !== undefined)(`are read alike by python3-icalendar (${noPython ?? 'Debian'})`, () => {
    const found = readWithPython(files.map((file) => path.join(site.dir, file)));
    expect(found).toEqual([...read.values()]);
  });

  test('are written once more with the same bytes, and no line of the ledger moves', async () => {
    await using again = await temporaryFolder({});
    const source = { folder: again.dir, record, ledger: tracking, texts: new Map() };
    expect((await writeCalendars(source)).tracked).toEqual(tracking.tracked);
    for (const file of files)
      expect(textOf(path.join(again.dir, file))).toBe(textOf(path.join(site.dir, file)));
  });

  test('say nothing of what is not public', () => {
    const titles = record.meetings.flatMap(({ agenda }) => agenda).filter((item) => !item.public);
    expect(titles.length).toBeGreaterThan(0);
    const text = files
      .map((file) => textOf(path.join(site.dir, file)))
      .join('')
      .replaceAll('\r\n ', '');
    expect(text).toContain('(nichtöffentlich)');
    expect(text).not.toMatch(/undefined|null|\[object/);
  });
});
