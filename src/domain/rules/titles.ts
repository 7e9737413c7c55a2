import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { PublicItem } from '../schema/index.ts';
import { type Place, problem } from './codes.ts';
import { fileFields } from './file-fields.ts';
import { textProblems } from './plain-text.ts';
import { itemsOf } from './walk-items.ts';

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

function itemProblems(item: PublicItem, place: Place): Problem[] {
  const problems = textProblems(item.title, place);
  const isHeading = item.heading === true || (item.items?.length ?? 0) > 0;
  if (!isHeading && isBareTitle(item.title))
    problems.push(problem('title-bare', place, { title: item.title }));
  if (namesBuilder(item.title)) problems.push(problem('title-names-builder', place, { title: item.title }));
  return problems;
}

/** Of a paper, a resolution or a file: it may be about a building project. */
const titleProblems = (title: string, place: Place): Problem[] => [
  ...textProblems(title, place),
  ...(namesBuilder(title) ? [problem('title-names-builder', place, { title })] : []),
];

const ofMeetings = ({ meetings }: CouncilRecord): Problem[] =>
  meetings.flatMap((meeting) => [
    ...textProblems(meeting.data.title, { file: meeting.path, field: ['title'] }),
    ...itemsOf(meeting).flatMap(({ item, field }) =>
      item.public ? itemProblems(item, { file: meeting.path, field: [...field, 'title'] }) : [],
    ),
  ]);

const ofResolutions = ({ resolutions }: CouncilRecord): Problem[] =>
  resolutions.flatMap(({ path: file, data }) =>
    data.kind === 'item' ? [] : titleProblems(data.title, { file, field: ['title'] }),
  );

const ofFiles = (record: CouncilRecord): Problem[] =>
  fileFields(record).flatMap(({ entry, files }) =>
    files.flatMap(({ file, field }) =>
      titleProblems(file.title, { file: entry.path, field: [...field, 'title'] }),
    ),
  );

/** Titles that say nothing, too much, or that hold what is no text. */
export const oddTitles = (record: CouncilRecord): Problem[] => [
  ...ofMeetings(record),
  ...record.papers.flatMap(({ path: file, data }) => titleProblems(data.title, { file, field: ['title'] })),
  ...ofResolutions(record),
  ...ofFiles(record),
  ...record.pages.flatMap(({ path: file, data }) => textProblems(data.title, { file, field: ['title'] })),
];
