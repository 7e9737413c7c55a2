import type { ProblemCode, ProblemValues } from '../domain/rules/codes.ts';

/** Codes of what is found inside uploaded files. */
export type FindingCode = Extract<ProblemCode, `pdf-${string}` | `picture-${string}` | 'upload-unchecked'>;

/** One finding in an uploaded file: numbers and page numbers only, never a name or a text from inside it. */
export interface Finding {
  readonly code: FindingCode;
  readonly values: ProblemValues;
}

/** Page numbers of this many pages are told; then "…" follows. */
const MOST_PAGES = 12;

/** Page numbers as values of a finding: `{ pages: '2, 5', count: 2 }`. */
export const pageValues = (pages: readonly number[]): { readonly pages: string; readonly count: number } => ({
  pages: pages.slice(0, MOST_PAGES).join(', ') + (pages.length > MOST_PAGES ? ' …' : ''),
  count: pages.length,
});
