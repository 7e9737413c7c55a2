import type { InvitedAs, MembersMeeting } from '../../../domain/members/index.ts';
import { partNumbers } from '../part-numbers.ts';
import type { Council } from '../ports.ts';
import { openShelf, type Shelf } from '../portal/shelf.ts';
import { type ItemView, itemViews } from '../portal/view/item-view.ts';
import { meetingFolder } from '../portal/view/meeting-papers.ts';
import { publicAgenda } from './public-agenda.ts';
import type { MeetingNow } from './meeting-now.ts';
import type { Proof } from './proof.ts';

/** A line of an agenda on paper. */
export interface LetterLine {
  readonly depth: number;
  readonly number?: string;
  readonly title: string;
  readonly public: boolean;
}

/** A letter to somebody who is invited on paper. */
export interface Letter {
  readonly name: string;
  readonly as: InvitedAs;
  /** What this person may read of the agenda, the non-public part too. */
  readonly lines: readonly LetterLine[];
  /** Titles of what is to be enclosed. */
  readonly enclosures: readonly string[];
}

/** The letters of an order; each bears what its reader may read today, and nothing else. @throws StoreError */
export async function lettersOf(
  now: MeetingNow,
  proofs: readonly Proof[],
  council: Council,
): Promise<Letter[]> {
  const numbers = partNumbers(council, council.directory.meetings, now.meeting.key);
  const letters: Letter[] = [];
  for (const proof of proofs) {
    if (proof.way !== 'paper') continue;
    const memberships = council.directory.people.find(({ key }) => key === proof.person)?.memberships ?? [];
    const reader = { person: proof.person, memberships, clerk: false, leadership: false, offices: [] };
    const shelf = await openShelf(council, reader, numbers);
    letters.push({
      name: proof.name,
      as: proof.as,
      lines: linesFor(now, shelf, council),
      enclosures: meetingFolder(now.meeting, shelf, baseline(council)).map((row) =>
        row.paper ? `${row.paper.name}: ${row.paper.title}` : row.document.title,
      ),
    });
  }
  return letters;
}

/** Nothing is marked as new on paper. */
const baseline = (council: Council) => ({
  looked: undefined,
  now: Date.parse(council.at),
  zone: council.directory.site.timeZone,
});

/** The agenda as the reader has it; whoever may not read the meeting gets the public part, and the own items of the other. */
function linesFor(now: MeetingNow, shelf: Shelf, council: Council): LetterLine[] {
  const own = flat(viewsOf(now.meeting, shelf, council), 0);
  if (shelf.readMeeting(now.meeting.key) !== 'none') return own;
  const open = publicAgenda(now).lines.map(({ depth, number, title, withdrawn }): LetterLine => ({
    depth,
    ...(number !== undefined && { number }),
    title: withdrawn ? `${title} – abgesetzt` : title,
    public: true,
  }));
  return [...open, ...own.filter((line) => !line.public)];
}

const viewsOf = (meeting: MembersMeeting, shelf: Shelf, council: Council): ItemView[] =>
  itemViews(meeting.agenda, meeting, shelf, baseline(council));

const flat = (views: readonly ItemView[], depth: number): LetterLine[] =>
  views.flatMap((view) => [
    {
      depth,
      ...(view.number !== undefined && { number: view.number }),
      title: titleOf(view),
      public: view.public,
    },
    ...(view.open ? flat(view.items, depth + 1) : []),
  ]);

function titleOf(view: ItemView): string {
  if (!view.open) return 'Sie wirken hier nicht mit.';
  return view.withdrawn ? `${view.title} – abgesetzt` : view.title;
}
