import type { ProtectedRecord } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { protectedProblems } from '../domain/rules/index.ts';
import { trackedFiles } from './git-tracked.ts';
import { type PlaceOf, placesIn } from './place-of.ts';
import { placeInFiles, sortProblems } from './place-problems.ts';
import { readContent, type ReadContent, type ReadOptions, todayOf } from './read-content.ts';
import { readProtected, type ReadProtected } from './read-protected.ts';
import { namedUploads, uploadProblems, type UploadOptions } from './upload-problems.ts';

/** How to check. */
export interface CheckOptions extends ReadOptions {
  /** How to look into PDFs and pictures; `false` leaves them closed. */
  readonly uploads?: Partial<UploadOptions> | false;
  /** The members' overlay, where it does not lie in `protected/` of the content folder. */
  readonly protectedDir?: string;
}

/** All that `npm run check` tells. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly content: ReadContent;
  /** Whether there is an overlay for members, and how many entries it has. */
  readonly overlay: { readonly present: boolean; readonly entries: number };
  /** What could be read of the overlay. */
  readonly protectedRecord: ProtectedRecord;
}

async function inSameRepository(dir: string, { partial }: ReadContent): Promise<Problem[]> {
  const count = await trackedFiles(dir, 'protected');
  return count > 0 && partial?.site.demo !== true
    ? [problem('protected-tracked', { file: 'protected' }, { count })]
    : [];
}

async function againstPublic(
  placeOf: PlaceOf,
  content: ReadContent,
  overlay: ReadProtected,
  { concurrency: width = 16, today }: ReadOptions,
): Promise<Problem[]> {
  if (!overlay.present || !content.partial) return [];
  const found = protectedProblems(content.partial, overlay.record, todayOf(content.partial.site, today));
  return placeInFiles(placeOf, found, width);
}

/** Checks a content folder, and the members' overlay where it is there. Never throws for what they hold. */
export async function checkContent(dir: string, options: CheckOptions = {}): Promise<Checked> {
  const width = options.concurrency ?? 16;
  const content = await readContent(dir, options);
  const { protectedDir } = options;
  const placeOf = placesIn(dir, protectedDir);
  const overlay = await readProtected(dir, {
    concurrency: width,
    ...(protectedDir !== undefined && { dir: protectedDir }),
  });
  const tracked = await inSameRepository(dir, content);
  const across = await againstPublic(placeOf, content, overlay, options);
  const named = options.uploads === false ? [] : namedUploads(content.partial, overlay.record);
  const uploads = await uploadProblems(placeOf, named, options.uploads || {});
  const problems = sortProblems([
    ...content.problems,
    ...overlay.problems,
    ...tracked,
    ...across,
    ...uploads,
  ]);
  const { present, record } = overlay;
  const entries =
    record.meetings.length +
    record.papers.length +
    record.people.length +
    (record.resolutions?.length ?? 0) +
    (record.allowance ? 1 : 0);
  return { problems, content, overlay: { present, entries }, protectedRecord: record };
}
