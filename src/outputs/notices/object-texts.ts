import type { PublicMeeting, PublicPaper, PublicResolution } from '../../domain/public-record.ts';
import { flatOpenItems, fullName, type RecordIndex } from '../../domain/view/index.ts';
import { wordsOfResolution } from '../../domain/view/vocabulary.ts';
import { plainText } from '../../format/markdown.ts';

/** Characters that a notice takes of a long text: the title and the beginning tell what a thing is about. */
const TEXT = 4000;
const ITEM_TEXT = 500;

/**
 * What a word is looked for in: title, number, subjects, places, agenda, documents' titles, and the beginning of the text
 * of the object `id`. Nothing of what is gone. The place of a meeting is left out: it stands in every invitation.
 */
export function textsOf(id: string, index: RecordIndex): readonly string[] {
  const [folder = '', key = ''] = id.split('/');
  const texts = TEXTS[folder]?.(key, index) ?? [];
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

type Texts = readonly (string | undefined)[];

const TEXTS: Readonly<Record<string, (key: string, index: RecordIndex) => Texts | undefined>> = {
  bodies: (key, { record }) => [record.bodies.find((body) => body.key === key)?.name],
  terms: (key, { record }) => [record.terms.find((term) => term.key === key)?.name],
  organizations: (key, index) => {
    const organization = index.organization.get(key);
    return organization && [organization.name, organization.shortName];
  },
  people: (key, index) => {
    const person = index.person.get(key);
    return person && [fullName(person)];
  },
  meetings: (key, index) => ofMeeting(index.meeting.get(key)),
  papers: (key, index) => ofPaper(index.paper.get(key)),
  resolutions: (key, index) => ofResolution(index.resolution.get(key), index),
  pages: (key, { record }) => {
    const page = record.pages.find((one) => one.key === key);
    return page && [page.title, beginning(page.text, TEXT)];
  },
};

/** The first characters of a text, without a word that the cut would break. */
function beginning(markdown: string | undefined, length: number): string {
  const text = plainText(markdown ?? '');
  return text.length <= length ? text : text.slice(0, length).replace(/\S+$/, '');
}

function ofMeeting(meeting: PublicMeeting | undefined): Texts | undefined {
  if (!meeting) return undefined;
  const items = [...flatOpenItems(meeting.agenda)].flatMap((item) => [
    item.title,
    beginning(item.text, ITEM_TEXT),
    beginning(item.resolution, ITEM_TEXT),
    ...item.subjects,
    ...item.places,
  ]);
  return [meeting.title, beginning(meeting.text, ITEM_TEXT), ...items];
}

const ofPaper = (paper: PublicPaper | undefined): Texts | undefined =>
  paper && [
    paper.title,
    paper.reference,
    paper.summary,
    ...paper.subjects,
    ...paper.places,
    ...paper.files.map(({ title }) => title),
    beginning(paper.text, TEXT),
  ];

function ofResolution(resolution: PublicResolution | undefined, index: RecordIndex): Texts | undefined {
  if (!resolution) return undefined;
  const { subjects, places } = wordsOfResolution(resolution, index);
  const references = resolution.papers.map((key) => index.paper.get(key)?.reference);
  return [resolution.title, ...references, ...subjects, ...places, beginning(resolution.text, TEXT)];
}
