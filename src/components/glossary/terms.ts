import type { Term } from './term.ts';
import { TERMS_A } from './terms/a.ts';
import { TERMS_B } from './terms/b.ts';
import { TERMS_D_TO_G } from './terms/d-g.ts';
import { TERMS_H_TO_L } from './terms/h-l.ts';
import { TERMS_M_TO_O } from './terms/m-o.ts';
import { TERMS_R_TO_S } from './terms/r-s.ts';
import { TERMS_T_TO_Z } from './terms/t-z.ts';

/*
 * Periods, majorities and quorums differ by Land and stand in the legal profiles; the texts name none of them. A test holds
 * order, lengths and references.
 */
const DATA = [
  ...TERMS_A,
  ...TERMS_B,
  ...TERMS_D_TO_G,
  ...TERMS_H_TO_L,
  ...TERMS_M_TO_O,
  ...TERMS_R_TO_S,
  ...TERMS_T_TO_Z,
] as const;

/** Key of an entry; a misspelt one does not compile. */
export type TermKey = (typeof DATA)[number]['key'];

const collator = new Intl.Collator('de');

/** All entries in the order of a German dictionary. */
export const TERMS: readonly Term[] = [...DATA].sort((a, b) => collator.compare(a.term, b.term));

const byKey = new Map<string, Term>(TERMS.map((entry) => [entry.key, entry]));

/** The entry of a key. */
export const termOf = (key: TermKey): Term => byKey.get(key) as Term;

/** The entry of a key that came from outside the types, such as `related`. */
export const findTerm = (key: string): Term | undefined => byKey.get(key);

/** Address of an entry on the glossary page. */
export const termHref = (key: string): string => `/glossar/#${key}`;
