import type { PublicBody, PublicMeeting, PublicPaper, PublicResolution } from '../../public-record.ts';
import { meetingsOfBody } from '../bodies.ts';
import type { RecordIndex } from '../record-index.ts';
import { bodyOfResolution } from '../resolutions.ts';

/** What belongs to one body. A joint meeting belongs to the body that leads it. */
export interface BodyParts {
  readonly meetings: readonly PublicMeeting[];
  readonly papers: readonly PublicPaper[];
  readonly resolutions: readonly PublicResolution[];
}

/** The meetings, papers and resolutions of a body. */
export const partsOfBody = ({ key }: PublicBody, index: RecordIndex): BodyParts => ({
  meetings: meetingsOfBody(key, index),
  papers: index.record.papers.filter(({ body }) => body === key),
  resolutions: index.record.resolutions.filter((resolution) => bodyOfResolution(resolution, index) === key),
});
