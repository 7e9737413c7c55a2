import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { readContent } from '../../../content/index.ts';
import type { CouncilRecord } from '../../../domain/council-record.ts';
import { instantOf, localTime } from '../../../domain/local-time.ts';
import type { HashedFile } from '../../../publishing/members/hash-files.ts';
import type { MembersContent } from '../../../publishing/members/publish-members.ts';
import { termEntry } from '../../factories.ts';
import { BENCH_INSTANT, syntheticCouncil } from '../synthetic-council.ts';
import { writeCouncil } from '../write-council.ts';

/** Years of a term of the big council. */
const TERM = 5;

/**
 * An invented council with so many documents, over 26 years in terms of five: one to each paper (the words of the paper are
 * its text) and one, the invitation, to each meeting. The bytes of the documents are short, their number is what counts.
 */
export async function bigCouncil(documents: number): Promise<MembersContent> {
  const dir = await mkdtemp(path.join(tmpdir(), 'ratsfenster-big-'));
  try {
    writeCouncil(syntheticCouncil(documents), dir);
    const { record } = await readContent(dir);
    if (!record) throw new Error('The synthetic council has errors.');
    return withDocuments(record);
  } finally {
    await rm(dir, { recursive: true });
  }
}

function withDocuments(record: CouncilRecord): MembersContent {
  const papers = record.papers.map((entry, n) => {
    const files = [{ id: `p${n}x`, title: `Anlage zu ${entry.data.title}`, file: 'anlage.pdf' }];
    return { ...entry, data: { ...entry.data, files } };
  });
  const meetings = record.meetings.map((entry, n) => {
    const invitation = { file: { id: `m${n}x`, title: 'Einladung', file: 'einladung.pdf' } };
    return { ...entry, data: { ...entry.data, invitation } };
  });
  const terms = Array.from({ length: 6 }, (_, n) => termFrom(2001 + n * TERM));
  const files = [
    ...papers.map(({ key }) => fileAt(`papers/${key}/anlage.pdf`)),
    ...meetings.map(({ key }) => fileAt(`meetings/${key}/einladung.pdf`)),
  ];
  return {
    record: { ...record, papers, meetings, terms },
    overlay: { meetings: [], papers: [], people: [] },
    files,
    texts: new Map(papers.map(({ text }, n) => [files[n]?.sha256 ?? '', text.replace(/\s+/g, ' ')])),
    at: instantOf(localTime(BENCH_INSTANT), record.site.timeZone),
  };
}

const termFrom = (year: number) =>
  termEntry(`wahlperiode-${year}`, {
    name: `${year} bis ${year + TERM}`,
    bodies: ['musterstadt'],
    startDate: `${year}-01-01`,
    endDate: `${year + TERM - 1}-12-31`,
  });

function fileAt(where: string): HashedFile {
  const bytes = Buffer.from(`%PDF ${where}`);
  return {
    path: where,
    place: where,
    label: where,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    open: () => new Blob([bytes]).stream(),
  };
}
