import type { PublicVote } from '../../../domain/public-record.ts';
import { FEW } from '../numbers.ts';

/** Voices whose number a wording can name. */
type Voice = 'yes' | 'no' | 'abstain' | 'invalid';

const WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(FEW.map((word, at) => [word, at + 1])),
  eine: 1,
  keine: 0,
  keiner: 0,
  ohne: 0,
};

/** What a voice is called in the wording of a result. */
const CALLED: Readonly<Record<Voice, string>> = {
  yes: 'ja(?:-?stimmen?)?',
  no: '(?:nein(?:-?stimmen?)?|gegenstimmen?)',
  abstain: '(?:stimm)?enthaltung(?:en)?',
  invalid: 'ungültig(?:en?)?(?: stimmen?)?',
};

/** A figure that is no part of a sum, a date or a number with a slash. */
const FIGURE = `(?<![\\p{L}\\d.,/§])(\\d+|${Object.keys(WORDS).join('|')})`;

const numberOf = (said: string): number => WORDS[said.toLowerCase()] ?? Number(said);

/** Every number that `wording` names beside one voice: "17 Ja", "Ja: 17", "bei zwei Enthaltungen". */
function said(wording: string, voice: Voice): number[] {
  const before = new RegExp(`${FIGURE}\\s+${CALLED[voice]}(?!\\p{L})`, 'giu');
  const after = new RegExp(`(?<!\\p{L})${CALLED[voice]}:\\s*(\\d+)(?![.,/]?\\d)`, 'giu');
  return [before, after].flatMap((form) =>
    [...wording.matchAll(form)].map(([, found = '']) => numberOf(found)),
  );
}

/** How much of a vote's numbers a wording tells already. */
type Told = 'all' | 'abstentions' | 'nothing';

/**
 * How much of `vote` a wording tells with exactly its numbers; nothing where one of them differs. A number that stands for
 * something else, such as a year, a sum or a paragraph, tells of no voice.
 */
export function toldBy(wording: string, { yes, no, abstain, invalid = 0 }: PublicVote): Told {
  const voices = Object.entries({ yes, no, abstain, invalid }) as [Voice, number][];
  const named = voices.map(([voice, count]) => ({ voice, count, numbers: said(wording, voice) }));
  if (named.some(({ count, numbers }) => numbers.some((number) => number !== count))) return 'nothing';
  const told = new Set(named.filter(({ numbers }) => numbers.length > 0).map(({ voice }) => voice));
  const isWhole = named.every(({ voice, count }) => count === 0 || told.has(voice));
  if (isWhole && (told.has('yes') || told.has('no'))) return 'all';
  return told.has('abstain') ? 'abstentions' : 'nothing';
}
