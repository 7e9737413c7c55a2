import type { PublicPaper, PublicResolution, PublicTerm } from '../../domain/public-record.ts';

/** All of one term, or of what lies in none, to download as a whole; addresses are paths of the site. */
export interface Download {
  readonly part: {
    readonly term?: PublicTerm;
    readonly papers: readonly PublicPaper[];
    readonly resolutions: readonly PublicResolution[];
  };
  readonly sqlite: string;
  /** Description of the columns for programs (Data Package). */
  readonly dataPackage: string;
  readonly tables: readonly {
    /** Last part of its address without the ending. */
    readonly name: string;
    readonly title: string;
    readonly rows: number;
    readonly csv: string;
    readonly jsonLines: string;
  }[];
}
