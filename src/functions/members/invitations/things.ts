import { flatItems, type MembersDocument, type MembersItem } from '../../../domain/members/index.ts';
import { mainFirst } from '../portal/view/document-view.ts';
import { DIGITS, hashOf } from '../hash-of.ts';
import type { MeetingNow } from './meeting-now.ts';

/** What a meeting says, thing by thing: hashes by `m`, `i <item>`, `p <paper>` and `d <document>`. */
export type Things = Readonly<Record<string, string>>;

/** All that an invitation announces, the non-public part too, as hashes by which a change is seen. */
export async function thingsOf({ meeting, papers }: MeetingNow): Promise<Things> {
  const items = flatItems(meeting.agenda);
  const { start, end, location, status, invitation } = meeting;
  const found: [string, string][] = [
    ['m', await hashOf([start, end, location, status, invitation?.secondCall])],
  ];
  for (const item of items) {
    found.push([`i ${item.id}`, await hashOf(wordsOf(item))]);
    for (const { id, sha256 } of handedIn(item.documents)) found.push([`d ${id}`, sha256.slice(0, DIGITS)]);
    for (const paper of item.papers.flatMap((key) => papers.get(key) ?? [])) {
      found.push([`p ${paper.key}`, (paper.textHash ?? '').slice(0, DIGITS)]);
      for (const { id, sha256 } of mainFirst(handedIn(paper.documents)))
        found.push([`d ${id}`, sha256.slice(0, DIGITS)]);
    }
  }
  for (const { id, sha256, kind } of handedIn(meeting.documents))
    if (kind === 'invitation' || kind === 'meeting') found.push([`d ${id}`, sha256.slice(0, DIGITS)]);
  return Object.fromEntries(found);
}

/** Without what is made of things that are counted already. */
const handedIn = (documents: readonly MembersDocument[]): MembersDocument[] =>
  documents.filter(({ generated }) => !generated);

const wordsOf = ({ number, title, public: isPublic, withdrawnAt, papers, html }: MembersItem) => [
  number,
  title,
  isPublic,
  withdrawnAt,
  papers,
  html,
];

/** Names of things that are new, other or gone since. */
export function changedThings(before: Things, now: Things): ReadonlySet<string> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return new Set(names.filter((name) => before[name] !== now[name]));
}
