import type { Council } from '../../ports.ts';
import type { Reader } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import { runningParts } from '../../portal/parts-for.ts';
import { openShelf, type Shelf } from '../../portal/shelf.ts';
import { isMine } from '../../portal/view/meeting-card.ts';
import { bodyNames, isAhead, whenOf } from '../../portal/view/meeting-words.ts';
import { officePapers } from '../../portal/view/tasks-view.ts';
import type { Wanted } from './happening.ts';
import { meetingThings } from './meeting-things.ts';
import { paperThings } from './paper-things.ts';
import { siteThings } from './site-things.ts';
import type { Thing, ThingGroup } from './thing.ts';

/** What is asked for. */
export interface Asked {
  /** What of the index is asked for. */
  readonly wanted: Wanted;
  /** What the public log says of papers and meetings, by the object's id: the instant, milliseconds since 1970. */
  readonly site: ReadonlyMap<string, number>;
  /** Objects whose public side was told before. */
  readonly told: ReadonlySet<string>;
}

/**
 * All that happened and that this reader may know of, by the rule of access as it answers now: each thing once, below the next
 * meeting that it concerns. @throws StoreError
 */
export async function thingsFor(council: Council, reader: Reader, asked: Asked): Promise<ThingGroup[]> {
  const shelf = await openShelf(council, reader, runningParts(council));
  const mine = shelf.meetings.filter((meeting) => isMine(meeting, shelf));
  // the next meeting first, then what lies behind, newest first
  const ahead = mine.filter((meeting) => isAhead(meeting, council));
  const past = mine.filter((meeting) => !isAhead(meeting, council)).reverse();
  const seen = new Set<string>();
  const fresh = (things: readonly Thing[]): Thing[] =>
    things.filter(({ id }) => !seen.has(id) && Boolean(seen.add(id)));
  const groups = [...ahead, ...past].map((meeting) => ({
    heading: `${bodyNames(meeting, council)}, ${whenOf(meeting)}`.replaceAll('\u00A0', ' '),
    href: at.meeting(meeting.key),
    meeting: meeting.key,
    things: fresh([
      ...untold(meetingThings(meeting, shelf, asked.wanted), asked),
      ...siteThings(meeting, shelf, asked.site),
    ]),
  }));
  const office = { heading: officeHeading(shelf), href: at.tasks, things: fresh(ofOffices(shelf, asked)) };
  return [...groups, office].filter(({ things }) => things.length > 0);
}

const ofOffices = (shelf: Shelf, asked: Asked): Thing[] =>
  untold(
    officePapers(shelf).flatMap((paper) => paperThings(paper, shelf, asked.wanted)),
    asked,
  );

/** Without what the public log told before: the same publication is not told twice. */
const untold = (things: readonly Thing[], { told }: Asked): Thing[] =>
  things.filter(({ words, object, kind }) => words === undefined || kind === 'opened' || !told.has(object));

const officeHeading = ({ reader }: Shelf): string =>
  `Vorlagen ${reader.clerk || reader.leadership ? 'der Verwaltung' : 'Ihrer Stelle'}`;
