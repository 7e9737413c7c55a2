import type { MembersDocument, MembersItem, MembersPaper } from '../../../domain/members/index.ts';
import { ownInOrder } from '../files/own-in-order.ts';
import { mainFirst } from '../portal/view/document-view.ts';
import type { MeetingNow } from './meeting-now.ts';

/** An item of the public part, as everybody may read it. */
export interface PublicLine {
  /** 0 on the first level. */
  readonly depth: number;
  readonly number?: string;
  readonly title: string;
  readonly withdrawn: boolean;
  /** References of its public papers. */
  readonly references: readonly string[];
}

/** What of an agenda is public: of the rest its number alone. */
export interface PublicAgenda {
  readonly lines: readonly PublicLine[];
  /** Items that are not public, those below them not counted. */
  readonly closed: number;
}

/** The public part of an agenda; what stands below a non-public item is not public either. */
export function publicAgenda({ meeting, papers }: MeetingNow): PublicAgenda {
  const lines: PublicLine[] = [];
  let closed = 0;
  const walk = (items: readonly MembersItem[], depth: number): void => {
    for (const item of items) {
      if (item.public) {
        lines.push(lineOf(item, depth, papers));
        walk(item.items, depth + 1);
      } else if (item.withdrawnAt === undefined) closed += 1;
    }
  };
  walk(meeting.agenda, 0);
  return { lines, closed };
}

const lineOf = (item: MembersItem, depth: number, papers: MeetingNow['papers']): PublicLine => ({
  depth,
  ...(item.number !== undefined && { number: item.number }),
  title: item.title ?? '',
  withdrawn: item.withdrawnAt !== undefined,
  references: publicPapers(item, papers).flatMap(({ reference }) => reference ?? []),
});

const publicPapers = (item: MembersItem, papers: MeetingNow['papers']): MembersPaper[] =>
  item.papers.flatMap((key) => {
    const paper = papers.get(key);
    return paper?.public ? [paper] : [];
  });

/** Notices and minutes do not go along with an invitation. */
const GOES_ALONG: ReadonlySet<MembersDocument['kind']> = new Set(['invitation', 'meeting']);

/** Public documents in the order in which they are read: those of the meeting, then item by item; each once. */
export function publicDocuments({ meeting, papers }: MeetingNow): MembersDocument[] {
  const open = (items: readonly MembersItem[]): MembersItem[] =>
    items.flatMap((item) => (item.public ? [item, ...open(item.items)] : []));
  const ofItems = open(meeting.agenda)
    .filter(({ withdrawnAt }) => withdrawnAt === undefined)
    .flatMap((item) => [
      ...publicPapers(item, papers).flatMap(({ documents }) => mainFirst(documents)),
      ...item.documents,
    ]);
  const own = ownInOrder(meeting.documents).filter(({ kind }) => GOES_ALONG.has(kind));
  const all = [...own, ...ofItems].filter((document) => document.public && !document.generated);
  return [...new Map(all.map((document) => [document.id, document])).values()];
}
