import type { OpenCopy, TakenDocument, TakenMeeting } from '../types.ts';

/** What every part of the reading view works with. */
export interface ReaderParts {
  readonly copy: OpenCopy;
  readonly meeting: TakenMeeting;
  /** Tells screen readers, and everybody in the line at the foot. */
  readonly say: (words: string) => void;
  /** Opens a document of the meeting beside, or goes to it where it is open; `words` are searched in it. */
  readonly show: (document: TakenDocument, words?: string) => void;
}
