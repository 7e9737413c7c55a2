import { dayOf } from '../../local-time.ts';
import type { PublicFile } from '../../public-record.ts';
import { url } from '../../url.ts';
import { filesOfMeeting, filesOfResolution } from '../public-files.ts';
import type { RecordIndex } from '../record-index.ts';
import type { BodyParts } from './body-parts.ts';
import type { Checked, Finding } from './finding.ts';
import { placeOfPaper } from './paper-findings.ts';

/** What an upload check found in a document; undefined where it was not looked at or has no such property. */
export type FileFacts = (
  sha256: string,
) => { readonly textLayer: boolean; readonly tagged: boolean } | undefined;

/** A document and the entry at whose page it stands. */
interface PlacedFile extends Pick<Finding, 'page' | 'title' | 'date'> {
  readonly document: PublicFile;
}

/** All documents of a body's meetings, papers and resolutions. */
export function filesOfBody({ meetings, papers, resolutions }: BodyParts, index: RecordIndex): PlacedFile[] {
  const placed = (
    place: Pick<Finding, 'page' | 'title' | 'date'>,
    files: Iterable<PublicFile | undefined>,
  ): PlacedFile[] => [...files].flatMap((document) => (document ? [{ ...place, document }] : []));
  return [
    ...meetings.flatMap((meeting) => {
      const { key, title, start } = meeting;
      return placed({ page: url.meeting(key), title, date: dayOf(start) }, filesOfMeeting(meeting));
    }),
    ...papers.flatMap((paper) => placed(placeOfPaper(paper, index), paper.files)),
    ...resolutions.flatMap((resolution) => {
      const { key, title, date } = resolution;
      return placed({ page: url.resolution(key), title, date }, filesOfResolution(resolution));
    }),
  ];
}

const findingOf = ({ document: { title, url: address }, ...place }: PlacedFile): Finding => ({
  ...place,
  file: { title, url: address },
});

/** Documents that an import found at a foreign address and did not fetch. */
export const sourceFindings = (files: readonly PlacedFile[]): Checked => ({
  kind: 'source-only',
  checked: files.length,
  findings: files.filter(({ document }) => document.name === undefined).map(findingOf),
});

/** Documents without a text layer, and those with one but without tags, among those that were looked at. */
export function documentFindings(files: readonly PlacedFile[], factsOf: FileFacts): Checked[] {
  const known = files.flatMap((file) => {
    const { sha256 } = file.document;
    const facts = sha256 === undefined ? undefined : factsOf(sha256);
    return facts ? [{ file, facts }] : [];
  });
  if (known.length === 0) return [];
  const without = (missing: (facts: { textLayer: boolean; tagged: boolean }) => boolean) =>
    known.filter(({ facts }) => missing(facts)).map(({ file }) => findingOf(file));
  const checked = known.length;
  return [
    { kind: 'text-layer', checked, findings: without(({ textLayer }) => !textLayer) },
    { kind: 'tags', checked, findings: without(({ textLayer, tagged }) => textLayer && !tagged) },
  ];
}
