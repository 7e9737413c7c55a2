import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Instant } from '../../domain/local-time.ts';
import type { PublicDocument, PublicRecord } from '../../domain/public-record.ts';
import type { Ledger } from '../../domain/ledger/index.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { aMadeDocument } from '../../testing/made-document.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { OPARL_CHECKS } from '../../testing/oparl-schemas/index.ts';
import { oparlSite } from '../../testing/oparl-site.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aResolution,
} from '../../testing/public-record.ts';

const MEETING = aMeeting('rat', '2027-03-11T18:00', { agenda: [anOpenItem('a1')] });
const { key } = MEETING;
const decided = `${key}-a1`;
const made = {
  invitation: aMadeDocument(`meetings/${key}`, `/sitzungen/${key}/`),
  notice: aMadeDocument(`meetings/${key}`, `/sitzungen/${key}/`, { slug: 'bekanntmachung' }),
  minutes: aMadeDocument(`meetings/${key}`, `/sitzungen/${key}/`, { slug: 'niederschrift' }),
  paper: aMadeDocument('papers/p1', '/vorlagen/p1/', { slug: 'vorlage' }),
  extract: aMadeDocument(`resolutions/${decided}`, `/beschluesse/${decided}/`, { slug: 'beschlussauszug' }),
  book: aMadeDocument('organizations/rat', '/gremien/rat/', { slug: 'beschlussbuch-2026' }),
};
const record = (parts: Partial<PublicRecord> = {}) =>
  anOpenRecord({
    bodies: [aBody('auental')],
    organizations: [anOrganization('rat', 'auental')],
    meetings: [MEETING],
    papers: [aPaper('p1', { body: 'auental', text: '## Sachverhalt\n' })],
    resolutions: [aResolution(decided, 'rat', '2027-03-11', { kind: 'item', meeting: key, item: 'a1' })],
    documents: Object.values(made),
    ...parts,
  });

/** The interface of a record whose documents have these bytes and this text. */
async function written(
  one: PublicRecord,
  { bytes = 'a', text = 'Text', ledger }: { bytes?: string; text?: string; ledger?: Ledger } = {},
) {
  await using folder = await temporaryFolder({});
  const file = path.join(folder.dir, 'made.pdf');
  await writeFile(file, bytes);
  const each = <T>(value: T) =>
    new Map(one.documents.map((document: PublicDocument) => [document.file.url, value]));
  const texts = each({ pages: [{ text }], tool: 'data', warnings: [] });
  return await oparlSite(one, { paths: each(file), texts, ...(ledger && { ledger }) });
}

const names = (value: unknown) =>
  [value].flat().map((one) => (one as { fileName?: string } | undefined)?.fileName);

test('what the build made stands in the places that OParl has for it', async () => {
  const { read } = await written(record());
  const meeting = read(`/oparl/v1.1/meeting/${key}.json`);
  expect(names(meeting['invitation'])).toEqual([made.invitation.file.name]);
  expect(names(meeting['resultsProtocol'])).toEqual([made.minutes.file.name]);
  expect(names(meeting['auxiliaryFile'])).toEqual([made.notice.file.name]);
  expect(names(read('/oparl/v1.1/paper/p1.json')['mainFile'])).toEqual([made.paper.file.name]);
  expect(names(read('/oparl/v1.1/agendaitem/a1.json')['resolutionFile'])).toEqual([made.extract.file.name]);
  expect(read('/oparl/v1.1/organization/rat.json')['ratsfenster:file']).toEqual([
    'https://rat.example/oparl/v1.1/file/beschlussbuch-2026-rat.json',
  ]);
  const file = read(`/oparl/v1.1/file/einladung-${key}.json`);
  expect(OPARL_CHECKS['File']?.(file)).toEqual([]);
  expect(file).toMatchObject({
    text: 'Text',
    mimeType: 'application/pdf',
    accessUrl: `https://rat.example${made.invitation.file.url}`,
    'ratsfenster:generated': true,
  });
  expect(file['sha512Checksum']).toMatch(/^[0-9a-f]{128}$/);
});

test('an uploaded document goes before it', async () => {
  const upload = {
    id: 'u1',
    title: 'Einladung',
    url: 'https://alt.example/e.pdf',
    mimeType: 'application/pdf',
  };
  const meetings = [{ ...MEETING, invitation: { secondCall: false, file: upload } } as typeof MEETING];
  const { read } = await written(record({ meetings }));
  const meeting = read(`/oparl/v1.1/meeting/${key}.json`);
  expect(names(meeting['invitation'])).toEqual(['e.pdf']);
  expect(names(meeting['auxiliaryFile'])).toEqual([made.invitation.file.name, made.notice.file.name]);
});

test('another look changes no object; another text does', async () => {
  const first = await written(record());
  const later = { ...record(), at: (record().at + 3_600_000) as Instant };
  const modified = ({ objects }: typeof first) => [...objects].map(([id, one]) => [id, one['modified']]);
  const look = await written(later, { bytes: 'b', ledger: first.ledger });
  expect(modified(look)).toEqual(modified(first));
  const text = await written(later, { text: 'Anders', ledger: first.ledger });
  expect(modified(text)).not.toEqual(modified(first));
});
