import { expect, test } from 'vitest';
import { instant } from '../../../domain/local-time.ts';
import { ProtectedMeeting, ProtectedResolution } from '../../../domain/schema/index.ts';
import {
  aRecord,
  closedItem,
  meetingEntry,
  organizationEntry,
  termEntry,
} from '../../../testing/factories.ts';
import type { MembersDocument, MembersPart } from '../../../domain/members/index.ts';
import { documentsIn } from './earlier-documents.ts';
import { indexWorld } from './index-world.ts';
import { membersParts } from './parts.ts';
import { administrationPart } from './tasks.ts';

const entry = (key: string, data: object) => ({
  key,
  path: `protected/resolutions/${key}/index.md`,
  data: ProtectedResolution.parse({
    kind: 'circulation',
    title: 'Ankauf',
    organization: 'ha',
    legalBasis: '§ 78 Abs. 3 NKomVG',
    closedOn: '2027-03-04',
    text: 'Die Stadt **kauft**.',
    ...data,
  }),
  text: '',
  files: [],
});

const FILE = 'protected/resolutions/u/vertrag.pdf';

function world(
  resolutions: readonly ReturnType<typeof entry>[],
  circulations: ReadonlyMap<string, readonly MembersDocument[]> = new Map(),
) {
  const agenda = [closedItem('n1', { items: [closedItem('n2')] })];
  const overlay = {
    meetings: [
      {
        key: 'm',
        path: 'protected/meetings/m/index.md',
        data: ProtectedMeeting.parse({ agenda: [{ id: 'n1', title: 'Grundstücke', excluded: ['eva'] }] }),
        text: '',
        files: [],
      },
    ],
    papers: [],
    people: [],
    resolutions,
  };
  const record = aRecord({
    organizations: [organizationEntry('ha', { body: 'stadt' })],
    terms: [termEntry('wp', { bodies: ['stadt'], startDate: '2026-11-01' })],
    meetings: [meetingEntry('m', { agenda })],
  });
  const files = new Map([[FILE, { sha256: 'ab'.repeat(32), size: 9 }]]);
  const made = { meetings: new Map(), papers: new Map(), items: new Map(), circulations, books: [] };
  return indexWorld({ record, overlay, files, made, at: instant('2027-03-08T10:00:00Z') });
}

const indexed = (resolutions: readonly ReturnType<typeof entry>[]) => administrationPart(world(resolutions));

test('what was decided by circulation comes with its numbers, latest first', () => {
  const { circulations } = indexed([
    entry('alt', {
      closedOn: '2027-01-04',
      outcome: 'no-consent',
      consented: 4,
      statutory: 7,
      vote: { yes: 4 },
    }),
    entry('neu', { vote: { yes: 6, no: 1 }, objected: 0, disclosure: { state: 'pending' } }),
  ]);
  expect(circulations?.map(({ key }) => key)).toEqual(['neu', 'alt']);
  const [made, failed] = circulations ?? [];
  expect(made).toMatchObject({
    title: 'Ankauf',
    organization: 'ha',
    term: 'wp',
    decidedOn: '2027-03-04',
    outcome: 'adopted',
    vote: { yes: 6, no: 1 },
    objected: 0,
    disclosure: 'pending',
    excluded: [],
  });
  expect(made?.html).toContain('Die Stadt <strong>kauft</strong>.');
  expect(failed).toMatchObject({ outcome: 'no-consent', consented: 4, statutory: 7 });
  expect(failed).not.toHaveProperty('vote');
});

test('who is kept from the matter is kept from the resolution, whoever says so', () => {
  const { circulations } = indexed([
    entry('u', { excluded: ['max', 'eva'], item: { meeting: 'm', item: 'n2' } }),
    entry('v', { excluded: ['max'], item: { meeting: 'fehlt', item: 'n2' } }),
  ]);
  expect(circulations?.map(({ excluded }) => excluded)).toEqual([['max', 'eva'], ['max']]);
});

test('its files are documents of its body, and barred to whom the matter is', () => {
  const files = [{ id: 'f1', title: 'Kaufvertrag', file: 'vertrag.pdf' }];
  const sources = world([
    entry('u', { files, excluded: ['max'], item: { meeting: 'm', item: 'n2' } }),
    entry('v', {}),
  ]);
  const part = membersParts(sources).find(({ circulations }) => circulations);
  expect(part).toMatchObject({
    organization: 'ha',
    term: 'wp',
    circulations: [
      {
        key: 'u',
        decidedOn: '2027-03-04',
        excluded: ['max', 'eva'],
        documents: [{ id: 'f1', name: 'vertrag.pdf', public: false, kind: 'attachment', size: 9 }],
      },
    ],
  });
  const [, other] = administrationPart(sources).circulations ?? [];
  expect(other).not.toHaveProperty('documents');
  expect(documentsIn(part as MembersPart).map(({ id }) => id)).toEqual(['f1']);
});

test('what was made of it stands before its files, and by itself where it has none', () => {
  const made = (key: string): MembersDocument => ({
    id: `made-${key}`,
    title: 'Umlaufbeschluss',
    name: 'umlaufbeschluss.pdf',
    mimeType: 'application/pdf',
    kind: 'circulation',
    public: false,
    generated: true,
    sha256: 'cd'.repeat(32),
    size: 7,
  });
  const files = [{ id: 'f1', title: 'Kaufvertrag', file: 'vertrag.pdf' }];
  const sources = world(
    [entry('u', { files, excluded: ['max'] }), entry('v', { excluded: ['eva'] })],
    new Map(['u', 'v'].map((key) => [key, [made(key)]])),
  );
  const part = membersParts(sources).find(({ circulations }) => circulations);
  const found = part?.circulations?.map(({ key, excluded, documents }) => [
    key,
    excluded,
    documents.map(({ id }) => id),
  ]);
  expect(found).toEqual([
    ['u', ['max'], ['made-u', 'f1']],
    ['v', ['eva'], ['made-v']],
  ]);
});

test('an overlay without any says nothing of them', () => {
  expect(indexed([])).not.toHaveProperty('circulations');
});
