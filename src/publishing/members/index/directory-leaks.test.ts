import { beforeAll, expect, test } from 'vitest';
import { flatItems, type MembersPart } from '../../../domain/members/index.ts';
import { sampleMembersContent } from '../../../testing/members/published-sample.ts';
import type { MembersContent } from '../publish-members.ts';
import { documentsIn } from './earlier-documents.ts';
import { membersIndex } from './members-index.ts';

const NOWHERE = { sha256: '0'.repeat(64), size: 0 };
let content: MembersContent;
let parts: readonly MembersPart[];
let directory: string;
beforeAll(async () => {
  content = await sampleMembersContent();
  const files = new Map(content.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  const index = membersIndex({ ...content, files });
  parts = index.parts;
  const built = index.directory(
    parts.map(({ organization, term }) => ({ organization, term, ...NOWHERE })),
    NOWHERE,
  );
  // How the office is reached stands on the public site too; it is all that may look like an address.
  directory = JSON.stringify({ ...built, site: { ...built.site, contact: {} } });
});

test('the directory bears no address: neither mail nor telephone nor street', () => {
  const { operator, contacts } = content.record.site;
  const reached = [operator, ...Object.values(contacts)].flatMap((one) => {
    const { email, phone, street } = one as Partial<typeof operator>;
    return [email, phone, street];
  });
  const streets = content.record.locations.map(({ data }) => data.street);
  const known = [...reached, ...streets].filter((value) => value !== undefined);
  expect(known.length).toBeGreaterThan(10);
  expect(
    ['@', '"email"', '"phone"', '"street"', '+49', ...known].filter((one) => directory.includes(one)),
  ).toEqual([]);
});

test('the directory bears no title and no name of a file of what is not public', () => {
  const titles = parts.flatMap((part) => [
    ...part.meetings.flatMap(({ agenda }) =>
      flatItems(agenda).flatMap((item) => (item.public ? [] : (item.title ?? []))),
    ),
    ...part.papers.flatMap((paper) => (paper.public ? [] : paper.title)),
    ...documentsIn(part).flatMap((document) => (document.public ? [] : [document.title, document.name])),
  ]);
  expect(titles.length).toBeGreaterThan(50);
  expect(titles.filter((title) => directory.includes(JSON.stringify(title).slice(1, -1)))).toEqual([]);
});

test('the same record gives the same index, byte for byte, whatever the order of its entries', () => {
  const files = new Map(content.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  const turned = membersIndex({
    ...content,
    record: {
      ...content.record,
      meetings: content.record.meetings.toReversed(),
      papers: content.record.papers.toReversed(),
      people: content.record.people.toReversed(),
    },
    overlay: { ...content.overlay, papers: content.overlay.papers.toReversed() },
    files,
  });
  expect(JSON.stringify(turned.parts)).toBe(JSON.stringify(parts));
});
