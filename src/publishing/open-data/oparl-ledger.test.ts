import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import type { OpenItem, PublicMeeting, PublicRecord } from '../../domain/public-record.ts';
import { OPARL_CHECKS } from '../../testing/oparl-schemas/index.ts';
import { type OparlSite, oparlSite } from '../../testing/oparl-site.ts';
import { aBody, aMeeting, anOpenItem, anOrganization, aPublicRecord } from '../../testing/public-record.ts';
import { buildInstant } from '../instant.ts';

const HOUR = 3_600_000;
let record: PublicRecord;
let site: OparlSite;
const later = (parts: Partial<PublicRecord> = {}): PublicRecord => ({
  ...record,
  ...parts,
  at: (record.at + HOUR) as Instant,
});
const write = (one: PublicRecord, before?: OparlSite) =>
  oparlSite(one, { contentDir: 'content', ...(before && { ledger: before.ledger }) });

beforeAll(async () => {
  const council = (await readContent('content')).record as CouncilRecord;
  record = publish(
    council,
    buildInstant(undefined, council.site, () => 0),
  );
  site = await write(record);
}, 120_000);

/** Paths of the objects whose `modified` differs. */
const moved = (before: OparlSite, after: OparlSite): string[] =>
  [...after.objects]
    .filter(([file, object]) => before.objects.get(file)?.['modified'] !== object['modified'])
    .map(([file]) => file)
    .sort();

describe('what the ledger tells of the interface', () => {
  test('an hour later, without a change, every byte is as it was', async () => {
    const again = await write(later(), site);
    expect(again.ledger.tracked).toEqual(site.ledger.tracked);
    expect(again.files).toEqual(site.files);
  });

  test('an item that changes moves itself and its meeting, nothing else', async () => {
    const key = '2026-11-05-samtgemeinderat';
    const changed = (meeting: PublicMeeting): PublicMeeting => {
      const [first, ...rest] = meeting.agenda as readonly OpenItem[];
      return { ...meeting, agenda: [{ ...(first as OpenItem), title: 'Anders' }, ...rest] };
    };
    const meetings = record.meetings.map((meeting) => (meeting.key === key ? changed(meeting) : meeting));
    const after = await write(later({ meetings }), site);
    expect(moved(site, after)).toEqual([
      '/oparl/v1.1/agendaitem/3aqj5mw9.json',
      `/oparl/v1.1/meeting/${key}.json`,
    ]);
    const [before, now] = [site, after].map((one) => one.read(`/oparl/v1.1/meeting/${key}.json`));
    expect(now?.['created']).toBe(before?.['created']);
    expect(now?.['modified']).toBe('2027-03-08T11:00:00+01:00');
    expect(now).toHaveProperty('agendaItem.0.modified', '2027-03-08T11:00:00+01:00');
  });

  test('a meeting that another body joins moves; what comes to stand in more lists does not', async () => {
    const key = '2026-11-05-samtgemeinderat';
    const body = record.organizations.find((one) => one.key === 'samtgemeinderat')?.body;
    const guest = record.organizations.find((one) => one.kind === 'council' && one.body !== body);
    const meetings = record.meetings.map((meeting) =>
      meeting.key === key ? { ...meeting, jointWith: [guest?.key as string] } : meeting,
    );
    const after = await write(later({ meetings }), site);
    expect(moved(site, after)).toContain(`/oparl/v1.1/meeting/${key}.json`);
    expect(moved(site, after).filter((file) => /agendaitem|location|file/.test(file))).toEqual([]);
    expect(after.ledger.tracked.get('/oparl/v1.1/agendaitem/3aqj5mw9.json')?.group).toBe(
      `${body} ${guest?.body}`,
    );
  });

  test('no embedded copy was changed later than what embeds it says', async () => {
    const place = record.locations.map((one) => ({ ...one, room: 'Kleiner Saal' }));
    const after = await write(later({ locations: place }), site);
    for (const object of after.objects.values()) {
      for (const part of Object.values(object).flat())
        if (
          typeof part === 'object' &&
          part !== null &&
          'modified' in part &&
          object['modified'] !== '2027-03-08T11:00:00+01:00'
        )
          expect(part.modified).not.toBe('2027-03-08T11:00:00+01:00');
    }
    expect(moved(site, after).some((file) => file.includes('/meeting/'))).toBe(true);
  });

  test('an object whose instant of change stands is as it was, whatever goes around it', async () => {
    const [first, second, ...meetings] = record.meetings as readonly [PublicMeeting, ...PublicMeeting[]];
    const papers = record.papers.slice(1);
    const after = await write(
      later({ meetings: [{ ...(second as PublicMeeting), title: 'Anders' }, ...meetings], papers }),
      site,
    );
    expect(after.read(`/oparl/v1.1/meeting/${first.key}.json`)).toMatchObject({ deleted: true });
    const still = [...after.objects].filter(
      ([file, object]) => site.objects.get(file)?.['modified'] === object['modified'],
    );
    expect(still.length).toBeGreaterThan(1000);
    for (const [file] of still) expect(after.files.get(file)).toBe(site.files.get(file));
  });

  test('what is gone leaves a tombstone, stands in no list, and is named to the filter function', async () => {
    const key = record.meetings[0]?.key as string;
    const file = `/oparl/v1.1/meeting/${key}.json`;
    const meetings = record.meetings.filter((meeting) => meeting.key !== key);
    const after = await write(later({ meetings }), site);
    const stone = after.read(file);
    expect(OPARL_CHECKS['Tombstone']?.(stone)).toEqual([]);
    expect(stone).toMatchObject({ deleted: true, modified: '2027-03-08T11:00:00+01:00' });
    expect(stone['created']).toBe(site.read(file)['created']);
    const naming = [...after.files].filter(([, text]) => text.includes(file)).map(([name]) => name);
    expect(naming.filter((name) => !name.includes('/filter/'))).toEqual([file]);
    const line = {
      id: file,
      created: Date.parse(String(stone['created'])) / 1000,
      modified: Date.parse(String(stone['modified'])) / 1000,
    };
    for (const [name, text] of after.files) {
      if (!/\/filter\/.*-meetings\.json$/.test(name)) continue;
      const had = site.files.get(name)?.includes(`"${file}"`);
      expect([name, JSON.parse(text).deleted]).toEqual([name, had ? [line] : []]);
    }
    expect(
      (await write({ ...later({ meetings }), at: (record.at + 2 * HOUR) as Instant }, after)).files,
    ).toEqual(after.files);
  });
});

describe('lists', () => {
  const council = (count: number) =>
    aPublicRecord({
      bodies: [aBody('stadt')],
      organizations: [anOrganization('rat', 'stadt')],
      meetings: [
        aMeeting('rat', '2027-01-01T18:00', {
          agenda: Array.from({ length: count }, (_, n) => anOpenItem(`a${n}`)),
        }),
      ],
    });
  const LIST = '/oparl/v1.1/body/stadt/agendaitems';

  test('have pages of a hundred', async () => {
    const { read } = await oparlSite(council(101));
    expect(read(`${LIST}.json`)['links']).toMatchObject({ next: `https://rat.example${LIST}/2.json` });
    expect(read(`${LIST}/2.json`)).toMatchObject({
      data: [{ order: 99 }],
      pagination: { totalElements: 101, elementsPerPage: 100, currentPage: 2, totalPages: 2 },
      links: {
        first: `https://rat.example${LIST}.json`,
        prev: `https://rat.example${LIST}.json`,
        last: `https://rat.example${LIST}/2.json`,
      },
    });
  });

  test('that were longer once still answer on each page, and on the page of a body that is gone', async () => {
    const before = await oparlSite(council(101));
    const after = await oparlSite(council(1), { ledger: before.ledger });
    expect(after.read(`${LIST}/2.json`)).toEqual({
      data: [],
      pagination: { totalElements: 1, elementsPerPage: 100, currentPage: 2, totalPages: 1 },
      links: {
        first: `https://rat.example${LIST}.json`,
        prev: `https://rat.example${LIST}.json`,
        self: `https://rat.example${LIST}/2.json`,
        last: `https://rat.example${LIST}.json`,
        web: 'https://rat.example/koerperschaften/stadt/',
      },
    });
    const none = await oparlSite(aPublicRecord(), { ledger: after.ledger });
    expect(none.read(`${LIST}.json`)).toMatchObject({ data: [], pagination: { totalElements: 0 } });
    for (const file of before.files.keys())
      if (!file.includes('/filter/')) expect(none.files.has(file)).toBe(true);
  });
});
