import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { PublicItem } from '../schema/index.ts';
import { type Place, problem } from './codes.ts';
import { itemsOf } from './walk-items.ts';

const LONGEST = 250;

/**
 * Titles that name no matter. A citizen cannot tell from them what is dealt with, and a court may find the notice
 * wanting (research L-14: supervisory letter of 2015 for Bavaria; elsewhere told, not refused).
 */
const BARE = new Set(
  (
    'verschiedenes sonstiges bauanträge bauantrag bauvoranfragen bauangelegenheiten grundstücksgeschäfte ' +
    'grundstücksangelegenheiten grundstücksangelegenheit personalangelegenheiten personalangelegenheit ' +
    'vertragsangelegenheiten finanzangelegenheiten abgabenangelegenheiten auftragsvergaben auftragsvergabe vergaben ' +
    'satzungen beschlüsse wahlen allgemeines diverses unvorhergesehenes'
  ).split(' '),
);

const words = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^[\s\d.)–-]+|[\s.:…–-]+$/g, '')
    .trim();

/** True where a title names a kind of matter but no matter. */
export const isBareTitle = (title: string): boolean => BARE.has(words(title));

const BUILDING = /\bBau(?:antrag|voranfrage|anträge|voranfragen)|\bVoranfrage\b|\bNutzungsänderung\b/iu;
const PERSON =
  /Eheleute|\b(?:von|des|der|dem) (?:Herrn|Frau|Familie)(?![-\p{L}])|\b(?:Herrn?|Frau|Familie) \p{Lu}|\b(?:Antragsteller|Bauherr)(?:in|s|schaft|en|innen)?\s*[:;]/u;

/** True where an item about a building project names who wants to build. Plot and kind of project are allowed (D-02). */
export const namesBuilder = (title: string): boolean => BUILDING.test(title) && PERSON.test(title);

const TAG = /<\/?[a-z][^>]*>|<!--|&(?:[a-z]+|#\d+);/i;
/** What must not stand in a feed or a PDF, and what nobody sees. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;

function textProblems(title: string, place: Place): Problem[] {
  const problems: Problem[] = [];
  if (title.length > LONGEST)
    problems.push(problem('title-long', place, { length: title.length, longest: LONGEST }));
  const tag = TAG.exec(title)?.[0];
  if (tag !== undefined) problems.push(problem('title-html', place, { tag }));
  const control = CONTROL.exec(title)?.[0];
  if (control !== undefined) {
    const character = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(
      problem('title-control-character', place, { character, position: title.indexOf(control) + 1 }),
    );
  }
  return problems;
}

function itemProblems(item: PublicItem, place: Place): Problem[] {
  const problems = textProblems(item.title, place);
  const isHeading = item.heading === true || (item.items?.length ?? 0) > 0;
  if (!isHeading && isBareTitle(item.title))
    problems.push(problem('title-bare', place, { title: item.title }));
  if (namesBuilder(item.title)) problems.push(problem('title-names-builder', place, { title: item.title }));
  return problems;
}

/** Titles that say nothing, too much, or that hold what is no text. */
export function oddTitles(record: CouncilRecord): Problem[] {
  const ofMeetings = record.meetings.flatMap((meeting) => [
    ...textProblems(meeting.data.title, { file: meeting.path, field: ['title'] }),
    ...itemsOf(meeting).flatMap(({ item, field }) =>
      item.public ? itemProblems(item, { file: meeting.path, field: [...field, 'title'] }) : [],
    ),
  ]);
  const ofPapers = record.papers.flatMap(({ path: file, data }) => {
    const place = { file, field: ['title'] };
    const builder = namesBuilder(data.title)
      ? [problem('title-names-builder', place, { title: data.title })]
      : [];
    return [...textProblems(data.title, place), ...builder];
  });
  return [...ofMeetings, ...ofPapers];
}
