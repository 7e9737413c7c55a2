import { defined } from '../../../../domain/defined.ts';
import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import type { AgendaItem, PublicItem } from '../../../../domain/schema/agenda-item.ts';
import type { MinutesState, MinutesVersion, MinutesVersionItem } from '../../../../domain/schema/minutes.ts';
import type { Vote } from '../../../../domain/schema/vote.ts';
import { flat, isPublicItem } from '../../agenda/model/tree.ts';

/** Items of the public part that minutes speak of. */
export const writtenItems = (agenda: readonly AgendaItem[]): PublicItem[] =>
  flat(agenda)
    .filter(isPublicItem)
    .filter(({ heading, withdrawnAt }) => heading !== true && withdrawnAt === undefined);

/** The heads that were counted; lists of names and Fraktionen stand at the item alone. */
function headsOf({ byFaction: _factions, byName: _names, ...heads }: Vote): Vote {
  return heads;
}

/** What the minutes say of an item now. */
export const saidNow = ({
  id,
  minutes,
  text,
  result,
  vote,
  resolution,
  present,
}: PublicItem): MinutesVersionItem =>
  defined({
    item: id,
    text: minutes ?? text,
    result: result && defined({ outcome: result.outcome, wording: result.wording }),
    vote: vote && headsOf(vote),
    resolution,
    present,
  });

/** The public minutes as they stand now, to be kept. */
export const versionOf = (
  agenda: readonly AgendaItem[],
  status: MinutesState,
  on: CalendarDate,
): MinutesVersion => ({ status, on, items: writtenItems(agenda).map(saidNow) });
