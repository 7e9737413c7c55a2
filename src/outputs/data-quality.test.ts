import { expect, test } from 'vitest';
import { aBody, aMeeting, anOrganization, aPaper, aPublicRecord } from '../testing/public-record.ts';
import { indexOf } from '../domain/view/index.ts';
import { dataQuality } from '../domain/view/quality/index.ts';
import { dataQualityJson } from './data-quality.ts';

test('the gaps of a body as JSON, addresses absolute', () => {
  const body = aBody('stadt', { profile: 'rp-gemo' });
  const record = aPublicRecord({
    bodies: [body],
    organizations: [anOrganization('rat', 'stadt')],
    meetings: [aMeeting('rat', '2027-01-20T18:00')],
    papers: [
      aPaper('p1', {
        body: 'stadt',
        files: [{ id: 'f1', title: 'Plan', url: 'https://alt.example/plan.pdf' }],
      }),
    ],
  });
  const json = dataQualityJson(dataQuality(body, indexOf(record)), 'https://rat.example/');
  expect(json.endsWith('}\n')).toBe(true);
  expect(JSON.parse(json)).toEqual({
    body: {
      key: 'stadt',
      name: 'Gemeinde stadt',
      page: 'https://rat.example/koerperschaften/stadt/',
    },
    minutesRule: { months: 1, source: '§ 41 Abs. 2 Satz 1 GemO', verified: false },
    before: 0,
    sections: [
      {
        kind: 'minutes',
        checked: 1,
        count: 1,
        findings: [
          {
            page: 'https://rat.example/sitzungen/2027-01-20-rat/',
            title: 'Sitzung',
            date: '2027-01-20',
            usualBy: '2027-02-20',
            late: true,
          },
        ],
      },
      { kind: 'results', checked: 1, count: 0, findings: [] },
      { kind: 'paper-empty', checked: 1, count: 0, findings: [] },
      { kind: 'station', checked: 0, count: 0, findings: [] },
      { kind: 'dead-link', checked: 0, count: 0, findings: [] },
      {
        kind: 'source-only',
        checked: 1,
        count: 1,
        findings: [
          {
            page: 'https://rat.example/vorlagen/p1/',
            title: 'Vorlage p1',
            file: { title: 'Plan', url: 'https://alt.example/plan.pdf' },
          },
        ],
      },
    ],
  });
});
