import type { Term } from './term.ts';

/** A line of the glossary: an entry, or another name with a reference to its entry. */
type GlossaryLine =
  | { readonly kind: 'entry'; readonly name: string; readonly entry: Term }
  | { readonly kind: 'reference'; readonly name: string; readonly entry: Term };

export interface Letter {
  readonly letter: string;
  /** Anchor of the letter's heading. */
  readonly id: string;
  readonly lines: readonly GlossaryLine[];
}

const collator = new Intl.Collator('de');

/** Entries and references by first letter, in the order of a German dictionary. Umlauts stand under their base letter. */
export function byLetter(terms: readonly Term[]): Letter[] {
  const lines = terms
    .flatMap((entry): GlossaryLine[] => [
      { kind: 'entry', name: entry.term, entry },
      ...(entry.also ?? []).map((name): GlossaryLine => ({ kind: 'reference', name, entry })),
    ])
    .sort((a, b) => collator.compare(a.name, b.name));
  const groups = Map.groupBy(lines, ({ name }) => letterOf(name));
  return [...groups].map(([letter, found]) => ({
    letter,
    id: `buchstabe-${letter.toLowerCase()}`,
    lines: found,
  }));
}

const letterOf = (name: string): string => name.charAt(0).normalize('NFD').charAt(0).toUpperCase();
