import type { Channels } from '../../domain/view/channels.ts';

/** Something that a citizen can follow. */
export interface Choice {
  readonly label: string;
  /** Its page. */
  readonly page: string;
  readonly channels: Channels;
}

/** Choices of one kind under a heading of their own; without one where the group has no other part. */
export interface ChoicePart {
  readonly heading?: string;
  readonly choices: readonly Choice[];
}

/** A group of choices that opens as a whole. */
export interface ChoiceGroup {
  /** Anchor; permanent. */
  readonly id: string;
  readonly heading: string;
  /** What stands in it, where the heading does not tell. */
  readonly hint?: string;
  /** What calendar or feed of its choices bring, where that is not plain. */
  readonly note?: string;
  readonly parts: readonly ChoicePart[];
  /** Where those stand that the group leaves out. */
  readonly more?: { readonly label: string; readonly href: string };
}
