/** What a chapter of the clerks' handbook says about itself, and where it stands. */
export interface Chapter {
  readonly href: string;
  /** The first is 1. */
  readonly number: number;
  readonly title: string;
  readonly lead: string;
}
