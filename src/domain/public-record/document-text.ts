import type { ProblemCode, ProblemValues } from '../rules/codes.ts';

/** The text of one page, as running text: lines joined, hyphens at their ends resolved, Unicode form NFKC. */
export interface TextPage {
  /** Empty where the page has none that can be relied on. */
  readonly text: string;
  /** Words as they are spelt with or without a hyphen where the end of a line leaves both open: "nicht-öffentlich". */
  readonly forms?: readonly string[];
  /** The page is a picture, and its text was recognised. */
  readonly ocr?: true;
  /** Mean confidence of the recognition, 0 to 100; a page below the limit has an empty text. */
  readonly confidence?: number;
}

/** The text of a document, page by page. */
export interface DocumentText {
  /** From page 1 on; fewer than the document has where it has too many, none where it cannot be read. */
  readonly pages: readonly TextPage[];
  /** Programs that read it, with their versions. */
  readonly tool: string;
  readonly warnings: readonly TextWarning[];
}

/** What is missing in the text of a document; the values hold numbers and page numbers, never a text. */
export interface TextWarning {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}
