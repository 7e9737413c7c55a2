import type { Inline } from './inline.ts';

/** A cell of a table. */
export interface Cell {
  readonly content: readonly Inline[];
  readonly align?: 'start' | 'end';
  /** A header of its row. */
  readonly header?: true;
}

/** An item of an agenda, with what stands below it. */
export interface AgendaLine {
  /** Id of the agenda item: anchor, and what messages about it name. */
  readonly id: string;
  /** As printed, such as `Ö 7` or `7.1`; absent where the item has none. */
  readonly number?: string;
  readonly title: readonly Inline[];
  /** 0 at the top. */
  readonly depth: number;
  /** Only a heading over the items below it. */
  readonly heading?: true;
  readonly blocks: readonly Block[];
}

/** Where somebody signs. */
export interface SignatureLine {
  /** What stands under the line: the role, such as `Vorsitz`. */
  readonly role: string;
  readonly name?: string;
  /** The name stands for a signature that was given: there is nothing to sign. */
  readonly given?: true;
}

/** A line of a list of contents. */
export interface ContentsLine {
  /** `id` of a heading of the same document. */
  readonly to: string;
  readonly text: string;
}

/** What a document consists of. HTML and PDF are both drawn from it; each reader sees the same words in the same order. */
export type Block =
  /** `level` 2 to 4; the title of the document is level 1, and no level is left out. */
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly content: readonly Inline[];
      /** Name to which a list of contents leads: letters, digits and hyphens, once in a document. */
      readonly id?: string;
    }
  /** A list of contents: each line leads to the heading of that name; on paper it names its page. */
  | { readonly kind: 'contents'; readonly lines: readonly ContentsLine[] }
  | {
      readonly kind: 'paragraph';
      readonly content: readonly Inline[];
      readonly small?: true;
      /** No page ends between it and what follows. */
      readonly keep?: true;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start?: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'table';
      /** Said before the table; screen readers announce it. Empty where a text gives its table no name. */
      readonly caption: string;
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
      /** Relative widths; equal where absent. */
      readonly widths?: readonly number[];
    }
  /** Label and value, such as `Ort` and where it is. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly value: readonly Inline[] }[];
    }
  | { readonly kind: 'agenda'; readonly lines: readonly AgendaLine[] }
  /** A resolution, set off from the text around it. */
  | { readonly kind: 'resolution'; readonly label: string; readonly blocks: readonly Block[] }
  /** Something that the law asks to be said, or that must not be overlooked. */
  | { readonly kind: 'note'; readonly title?: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  /** After `place`, such as `Aubrück, den`, there is a line to write the day on. */
  | { readonly kind: 'signatures'; readonly place?: string; readonly lines: readonly SignatureLine[] }
  /** What follows begins on a new page. */
  | { readonly kind: 'page-break' };
