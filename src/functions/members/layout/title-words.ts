import { keepTogether } from '../../../format/wording/keep-together.ts';
import { softHyphens } from '../../../format/wording/soft-hyphens.ts';

/** A word shorter than this stands whole on a phone, in letters. */
const LONG = 18;
const LONG_WORD = new RegExp(String.raw`[^\s\u00A0]{${LONG},}`, 'gu');
/** Parts that long words of councils are made of, beside those of names. */
const PARTS =
  /(?<=\p{L}{3})(?=bürgermeister|meisterin|haushalt|ergebnis|satzung|planung|planänderung|verfahren|gebühren|vereinbarung|beteiligung|übersicht|sitzung|vergleich|beschluss|beschlüsse|ordnung|gutachten)/gu;
/** Names of files have no space; they may break behind these signs. */
const JOINTS = /(?<=\p{L}{2}|\d)([_.])(?=[\p{L}\d])/gu;

const divided = (word: string): string =>
  softHyphens(word).replaceAll(PARTS, '\u00AD').replaceAll(JOINTS, '$1\u200B');

/**
 * A title for narrow columns: long words and names of files may be divided where they are joined (browsers without German
 * hyphenation tear words apart otherwise), numbers stay with what they count.
 */
export const titleWords = (title: string): string => keepTogether(title).replaceAll(LONG_WORD, divided);

/** "(21 Ja, 0 Nein)": figures of a vote stay with what they count. */
export const voteWords = (line: string): string =>
  line.replaceAll(/(?<=\d) (?=Ja|Nein|Enthaltung)/g, '\u00A0');
