import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CouncilRecord, Entry, ProtectedRecord } from '../../../domain/council-record.ts';
import { instant } from '../../../domain/local-time.ts';
import type { StoredBlob } from '../../../domain/members/index.ts';
import { ProtectedMeeting, ProtectedPaper } from '../../../domain/schema/index.ts';
import {
  aRecord,
  meetingEntry,
  organizationEntry,
  paperEntry,
  termEntry,
} from '../../../testing/factories.ts';
import { membersIndex, textLines } from './members-index.ts';

// Random councils in which every text is a marker such as «m0.title» or «p1.name», so that what stands in a part tells
// whose it is. Which parts a thing belongs to is worked out here anew from the shapes alone.

const BODIES = ['rat', 'bau', 'schule'] as const;
const TERMS = { alt: '2024-05-01', neu: '2026-05-01' } as const;
type Term = keyof typeof TERMS;

const shapes = fc.record({
  meetings: fc.array(
    fc.record({
      organizations: fc.uniqueArray(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 2 }),
      term: fc.constantFrom<Term>('alt', 'neu'),
      items: fc.array(
        fc.record({ open: fc.boolean(), papers: fc.uniqueArray(fc.nat(3), { maxLength: 2 }) }),
        {
          maxLength: 3,
        },
      ),
    }),
    { maxLength: 4 },
  ),
  papers: fc.array(
    fc.record({
      open: fc.boolean(),
      attachments: fc.boolean(),
      office: fc.option(fc.constantFrom('amt-1', 'amt-2'), { nil: undefined }),
      term: fc.constantFrom<Term>('alt', 'neu'),
    }),
    { minLength: 4, maxLength: 4 },
  ),
});
type Shape = typeof shapes extends fc.Arbitrary<infer T> ? T : never;

const file = (owner: string, own = '') => ({
  id: `f${own}-${owner}x`,
  title: `«${owner}.file${own}»`,
  file: `«${owner}.name${own}».pdf`,
});

const overlayEntry = <T>(folder: string, key: string, data: T, text = ''): Entry<T> => ({
  key,
  path: `protected/${folder}/${key}/index.md`,
  data,
  text,
  files: [],
});

/** A closed item has its text in the overlay alone. */
function sides({ organizations, term, items }: Shape['meetings'][number], m: number) {
  const owner = `m${m}`;
  const keys = (papers: readonly number[]) => papers.map((p) => `p${p}`);
  const meeting = meetingEntry(owner, {
    title: `«${owner}.title»`,
    organization: organizations[0],
    jointWith: organizations.slice(1),
    start: `${TERMS[term]}T18:00`,
    files: [file(owner)],
    agenda: items.map(({ open, papers }, i) =>
      open
        ? { id: `i${i}x`, public: true, title: `«${owner}.open${i}»`, papers: keys(papers) }
        : { id: `i${i}x`, public: false, category: 'other' },
    ),
  });
  const closed = items.flatMap(({ open, papers }, i) =>
    open
      ? []
      : [
          {
            id: `i${i}x`,
            title: `«${owner}.closed${i}»`,
            papers: keys(papers),
            resolution: `«${owner}.res${i}»`,
          },
        ],
  );
  const data = ProtectedMeeting.parse({ agenda: closed, files: [file(owner, 'own')] });
  return { meeting, overlay: overlayEntry('meetings', owner, data) };
}

function sources({ meetings, papers }: Shape): { record: CouncilRecord; overlay: ProtectedRecord } {
  const both = meetings.map(sides);
  const data = (p: number) => {
    const { office, term } = papers[p] as Shape['papers'][number];
    const date = TERMS[term];
    return { title: `«p${p}.title»`, kind: 'decision', body: 'stadt', date, office, files: [file(`p${p}`)] };
  };
  const numbers = papers.map((_, p) => p);
  const own = numbers.flatMap((p) => {
    const paper = papers[p];
    const more = { attachmentsOf: `p${p}`, files: [file(`p${p}`, 'own')] };
    if (!paper?.open) return [overlayEntry('papers', `p${p}`, ProtectedPaper.parse(data(p)), `«p${p}.text»`)];
    return paper.attachments ? [overlayEntry('papers', `p${p}`, ProtectedPaper.parse(more))] : [];
  });
  const record = aRecord({
    terms: [
      termEntry('alt', { startDate: '2024-01-01', endDate: '2025-12-31' }),
      termEntry('neu', { startDate: '2026-01-01' }),
    ],
    organizations: [...BODIES, 'amt-1', 'amt-2'].map((key) => organizationEntry(key, { name: key })),
    meetings: both.map(({ meeting }) => meeting),
    papers: numbers.filter((p) => papers[p]?.open).map((p) => paperEntry(`p${p}`, data(p), `«p${p}.text»`)),
  });
  return { record, overlay: { meetings: both.map(({ overlay }) => overlay), papers: own, people: [] } };
}

/** Every file by its path, each with bytes of its own. */
function filesOf({ record, overlay }: ReturnType<typeof sources>): Map<string, StoredBlob> {
  const entries = [...record.meetings, ...record.papers, ...overlay.meetings, ...overlay.papers];
  const paths = entries.flatMap(({ path, data }) =>
    (data.files ?? []).map(({ file: name }) => path.replace('index.md', name ?? '')),
  );
  return new Map(paths.map((path, i) => [path, { sha256: String(i).padStart(64, '0'), size: 1 }]));
}

/** Owners (`m0`, `p1`) that belong to the part of an organization and a term. */
function ownersOf({ meetings, papers }: Shape, organization: string, term: string): Set<string> {
  const named = (list: Shape['meetings']) =>
    new Set(list.flatMap(({ items }) => items.flatMap((item) => item.papers)));
  const here = meetings.filter(
    (one) => one.term === term && (one.organizations as string[]).includes(organization),
  );
  const everywhere = named(meetings);
  const alone = papers.flatMap((paper, p) =>
    !everywhere.has(p) && (paper.office ?? '') === organization && paper.term === term ? [`p${p}`] : [],
  );
  const owners = meetings.flatMap((one, m) => (here.includes(one) ? [`m${m}`] : []));
  return new Set([...owners, ...[...named(here)].map((p) => `p${p}`), ...alone]);
}

const ownersIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/«([mp]\d)\./g)].map(([, owner]) => owner as string));

test('a part bears what belongs to its organization and term, all of it and nothing else', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const both = sources(shape);
      const files = filesOf(both);
      const index = membersIndex({ ...both, files, at: instant('2026-06-01T10:00:00Z') });
      const seen = new Set<string>();
      for (const part of index.parts) {
        const owners = ownersOf(shape, part.organization, part.term);
        expect(ownersIn(JSON.stringify(part))).toEqual(owners);
        const texts = new Map(
          [...files].map(([path, { sha256 }]) => [sha256, /«([mp]\d)\./.exec(path)?.[0] ?? '']),
        );
        for (const owner of ownersIn([...textLines(part, texts)].join(''))) expect(owners).toContain(owner);
        for (const owner of owners) seen.add(owner);
      }
      const all = [...shape.meetings.map((_, m) => `m${m}`), ...shape.papers.map((_, p) => `p${p}`)];
      expect([...seen].toSorted()).toEqual(all.toSorted());
      const nowhere = { sha256: '', size: 0 };
      expect(JSON.stringify(index.directory([], nowhere))).not.toContain('«');
    }),
    { numRuns: 500 },
  );
});

test('what stands on the closed side of one meeting is public: false, whoever names it', () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const both = sources(shape);
      const index = membersIndex({ ...both, files: filesOf(both), at: instant('2026-06-01T10:00:00Z') });
      for (const { meetings, papers } of index.parts) {
        for (const { agenda, documents } of meetings) {
          for (const item of agenda) expect(item.public).toBe(item.title?.includes('.open'));
          for (const document of documents) expect(document.public).toBe(!document.title.includes('own'));
        }
        for (const paper of papers) {
          expect(paper.public).toBe(shape.papers[Number(paper.key.slice(1))]?.open);
          for (const document of paper.documents)
            expect(document.public).toBe(paper.public && !document.title.includes('own'));
        }
      }
    }),
  );
});
