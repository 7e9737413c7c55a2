import { type CouncilRecord, type ProtectedRecord } from '../../../domain/council-record.ts';
import { NOTHING, publish } from '../../../domain/gate/index.ts';
import type { Instant } from '../../../domain/local-time.ts';
import {
  flatItems,
  type MembersDocument,
  type MembersItem,
  type MembersPaper,
  type MembersPart,
} from '../../../domain/members/index.ts';
import { fold } from '../../../publishing/leak-gate/fold.ts';
import { type Needle, needleSearch } from '../../../publishing/leak-gate/needle.ts';
import { withoutTags } from '../../../publishing/leak-gate/decode/tags.ts';
import { unescape } from '../../../publishing/leak-gate/decode/unescape.ts';

/** Something told by one thing of the council, named as the oracle names it: `i meeting item`, `p paper`, `d document`. */
export interface ThingNeedle extends Needle {
  readonly thing: string;
  /** An id, a key or the like, which whoever asks for it may see again; not a word of the thing itself. */
  readonly isName: boolean;
}

/** Letters and digits that a text must have, so that it is not found by chance. */
const SHORTEST = 8;
/** Of long texts so many sentences are looked for. */
const SENTENCES = 4;

const plain = (html: string): string => unescape(withoutTags(html)).replace(/\s+/g, ' ').trim();

/** Sentences by which a text is known again. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;:])\s+|\n/)
    .map((one) => one.trim())
    .filter((one) => one.length >= 30)
    .slice(0, SENTENCES);

/** What a thing tells in words, and by names. */
export const needlesOf = (
  thing: string,
  words: Readonly<Record<string, string | undefined>>,
  names: Readonly<Record<string, string>> = {},
): ThingNeedle[] => [
  ...Object.entries(words).flatMap(([field, text]) =>
    text === undefined || fold(text).length < SHORTEST
      ? []
      : [{ id: `${thing} ${field}`, text, thing, isName: false }],
  ),
  ...Object.entries(names).map(([field, text]) => ({ id: `${thing} ${field}`, text, thing, isName: true })),
];

const numbered = (field: string, texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, number) => [`${field} ${number + 1}`, text]));

const ofDocument = (
  { id, title, sha256 }: MembersDocument,
  texts: ReadonlyMap<string, string>,
): ThingNeedle[] => {
  const thing = `d ${id}`;
  return [
    ...needlesOf(thing, { title, ...numbered('text', sentencesOf(texts.get(id) ?? '')) }, { id }),
    { id: `${thing} bytes`, sha256, thing, isName: false },
  ];
};

const ofItem = (meeting: string, item: MembersItem): ThingNeedle[] => {
  const { id, title, html, resolutionHtml, result } = item;
  const texts = [html, resolutionHtml].flatMap((one) => (one === undefined ? [] : sentencesOf(plain(one))));
  return needlesOf(`i ${meeting} ${id}`, { title, wording: result?.wording, ...numbered('text', texts) });
};

const ofPaper = ({ key, title, summary, html, financeHtml = '' }: MembersPaper): ThingNeedle[] => {
  const texts = [html, financeHtml].flatMap((one) => sentencesOf(plain(one)));
  return needlesOf(`p ${key}`, { title, summary, ...numbered('text', texts) }, { key });
};

/** All that things of these parts tell. @param texts of documents, by id */
export function thingNeedles(
  parts: readonly MembersPart[],
  texts: ReadonlyMap<string, string>,
): ThingNeedle[] {
  const meetings = parts.flatMap((part) => part.meetings);
  const papers = parts.flatMap((part) => part.papers);
  const documents = [
    ...meetings.flatMap((meeting) => [
      ...meeting.documents,
      ...flatItems(meeting.agenda).flatMap((item) => item.documents),
    ]),
    ...papers.flatMap((paper) => paper.documents),
  ];
  const all = [
    ...meetings.flatMap(({ key, agenda }) => flatItems(agenda).flatMap((item) => ofItem(key, item))),
    ...papers.flatMap(ofPaper),
    ...documents.flatMap((one) => ofDocument(one, texts)),
  ];
  return [...new Map(all.map((needle) => [needle.id, needle])).values()];
}

/** What of it everybody may know: what the public site says at that instant. */
export function publicIds(
  needles: readonly ThingNeedle[],
  { record, at }: { readonly record: CouncilRecord; readonly overlay: ProtectedRecord; readonly at: Instant },
): ReadonlySet<string> {
  const site = JSON.stringify(publish(record, at, NOTHING));
  const shown = needleSearch(needles).inText(unescape(withoutTags(site)));
  // a public document is public with all its words
  const open = needles.filter(({ id, isName }) => isName && shown.has(id)).map(({ thing }) => thing);
  const things = new Set(open.filter((thing) => thing.startsWith('d ')));
  return new Set(needles.filter(({ id, thing }) => shown.has(id) || things.has(thing)).map(({ id }) => id));
}

/** All words of each thing, by its name. */
export function thingWords(
  parts: readonly MembersPart[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = (thing: string, text: string) => words.set(thing, `${words.get(thing) ?? ''}\n${text}`);
  for (const { thing, text = '' } of thingNeedles(parts, texts)) add(thing, text);
  for (const { meetings, papers } of parts) {
    for (const { key, agenda } of meetings)
      for (const item of flatItems(agenda)) add(`i ${key} ${item.id}`, plain(JSON.stringify(item)));
    for (const paper of papers) add(`p ${paper.key}`, plain(JSON.stringify(paper)));
  }
  for (const [id, text] of texts) add(`d ${id}`, text);
  return words;
}

/** What somebody must not find who holds these things: all else, unless what is held says the same. */
export function closedTo(
  held: ReadonlySet<string>,
  needles: readonly ThingNeedle[],
  words: ReadonlyMap<string, string>,
): ThingNeedle[] {
  const closed = needles.filter(({ thing }) => !held.has(thing));
  if (closed.length === 0) return [];
  const said = needleSearch(closed).inText([...held].map((thing) => words.get(thing) ?? '').join('\n'));
  return closed.filter(({ id }) => !said.has(id));
}
