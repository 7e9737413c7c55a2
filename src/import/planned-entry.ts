import type { z } from 'zod';

/** One file that the import wants in the content folder. */
export interface PlannedEntry {
  /** Path below the content folder, with `/`. */
  readonly path: string;
  /** Files of one unit are kept or replaced together: a meeting and its protected side, a paper wherever it lies. */
  readonly unit: string;
  readonly schema: z.ZodType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text?: string | undefined;
}
