import type { CouncilRecord, Entry, ProtectedRecord } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import { publicVote } from '../../../domain/gate/public-vote.ts';
import { dayOf } from '../../../domain/local-time.ts';
import { holdsOn } from '../../../domain/members/holds-on.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import { itemsOf } from '../../../domain/rules/walk-items.ts';
import type { Meeting, ProtectedMeeting } from '../../../domain/schema/index.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { type Attendant, fullMinutesOf, type ItemSaid } from '../../../documents/kinds/minutes/index.ts';
import { forMembers } from '../../../documents/members/for-members.ts';
import { isSent } from '../index/meetings.ts';
import { EVERYBODY } from './everybody.ts';
import { editionId, type PlannedEdition, underId } from './planned-edition.ts';
import { editionSets } from './sets.ts';
import { recordNames } from '../record-names.ts';

type NameOf = (key: string) => string;

/**
 * Minutes of both parts with the names of those present, once they were sent. They are never public, even where nothing of
 * the non-public part is in them; whether members read them at all, the body's rule says.
 */
export function minutesEditions(
  record: CouncilRecord,
  overlay: ProtectedRecord,
  index: RecordIndex,
): PlannedEdition[] {
  const nameOf = recordNames(record, overlay).person;
  const overlays = new Map(overlay.meetings.map((entry) => [entry.key, entry]));
  return record.meetings.flatMap((meeting) => {
    const own = overlays.get(meeting.key);
    const shown = index.meeting.get(meeting.key);
    if (!own || !shown?.agendaPublic || !areSent(meeting, own)) return [];
    const attendance = attendantsOf(meeting, own, { record, overlay, nameOf });
    const { all, sets } = editionSets(meeting, own);
    return sets.map((items): PlannedEdition => {
      const id = editionId('minutes', `meetings/${meeting.key}`, items);
      const view = {
        meeting: withMinutes(shown, meeting.data),
        items: new Map([...openSaid(meeting), ...closedSaid(own, items, nameOf)]),
        attendance,
      };
      return {
        data: underId(forMembers(fullMinutesOf(view, index)), id),
        facts: {
          id,
          title:
            items.length === all.length
              ? 'Niederschrift mit Anwesenheit'
              : 'Niederschrift mit Anwesenheit, Auszug',
          name: `niederschrift-${meeting.key}.pdf`,
          kind: 'non-public-minutes',
          public: false,
          edition: { items, without: all.filter((one) => !items.includes(one)) },
        },
        of: { meeting: meeting.key },
      };
    });
  });
}

/** Minutes that are still being written are nobody's but the clerk's. */
const areSent = ({ data }: Entry<Meeting>, { data: { minutes } }: Entry<ProtectedMeeting>): boolean =>
  isSent(data.minutes) && (minutes === undefined || isSent(minutes));

/** The public side of the minutes, which citizens may not see yet. */
const withMinutes = (shown: PublicMeeting, { minutes }: Meeting): PublicMeeting =>
  shown.minutes || !minutes
    ? shown
    : {
        ...shown,
        minutes: defined({
          status: minutes.status,
          approvedOn: minutes.approvedOn,
          sentOn: minutes.sentOn,
          objectionsUntil: minutes.objectionsUntil,
          chair: minutes.chair,
          secretary: minutes.secretary,
          openedAt: minutes.openedAt,
          closedAt: minutes.closedAt,
        }),
      };

/** What was said of public items, whether citizens may read it yet or not. */
const openSaid = (meeting: Entry<Meeting>): (readonly [string, ItemSaid])[] =>
  itemsOf(meeting).flatMap(({ item }) =>
    item.public
      ? [
          [
            item.id,
            defined({
              text: item.minutes,
              resolution: item.resolution,
              result: item.result && { outcome: item.result.outcome, wording: item.result.wording },
              vote: item.vote && publicVote(item.vote, EVERYBODY),
              present: item.present,
            }),
          ] as const,
        ]
      : [],
  );

const closedSaid = (
  { data }: Entry<ProtectedMeeting>,
  items: readonly string[],
  nameOf: NameOf,
): (readonly [string, ItemSaid])[] =>
  data.agenda
    .filter(({ id }) => items.includes(id))
    .map(({ id, title, resolution, vote, excluded }) => [
      id,
      defined({
        title,
        resolution,
        vote: vote && publicVote(vote, EVERYBODY),
        excluded: excluded && excluded.length > 0 ? excluded.map(nameOf) : undefined,
      }),
    ]);

const ADMINISTRATION = 'Verwaltung';

/** Everybody on the list by name, by surname within their Fraktion, with the Fraktion of that day; undefined where no list is kept. */
function attendantsOf(
  { data: { start, organization, jointWith = [] } }: Entry<Meeting>,
  { data: { attendance } }: Entry<ProtectedMeeting>,
  { record, overlay, nameOf }: { record: CouncilRecord; overlay: ProtectedRecord; nameOf: NameOf },
): Attendant[] | undefined {
  const people = new Map(
    [...record.people, ...overlay.people].map(({ key, data: { memberships } }) => [key, memberships]),
  );
  const organizations = new Map(record.organizations.map(({ key, data }) => [key, data]));
  const bodies = new Set([organization, ...jointWith]);
  const groupOf = (person: string): string | undefined => {
    const running = (people.get(person) ?? []).filter((one) => holdsOn(one, dayOf(start)));
    const seat = running.find((one) => bodies.has(one.organization));
    const faction = organizations.get(seat?.onBehalfOf ?? '');
    if (faction) return faction.shortName ?? faction.name;
    const office = running.find((one) => organizations.get(one.organization)?.kind === 'administration');
    return office && !seat ? ADMINISTRATION : undefined;
  };
  const surnames = new Map([...record.people, ...overlay.people].map(({ key, data }) => [key, data.surname]));
  return attendance
    ?.map(({ person, from, to, excused }) => ({
      surname: surnames.get(person) ?? person,
      attendant: defined({ name: nameOf(person), group: groupOf(person), from, to, excused }),
    }))
    .toSorted(
      (a, b) =>
        rankOf(a.attendant) - rankOf(b.attendant) ||
        collator.compare(a.attendant.group ?? '', b.attendant.group ?? '') ||
        collator.compare(a.surname, b.surname),
    )
    .map(({ attendant }) => attendant);
}

const collator = new Intl.Collator('de');

/** Fraktionen first, members of none after them, the administration last. */
const rankOf = ({ group }: Attendant): number => (group === ADMINISTRATION ? 2 : group === undefined ? 1 : 0);
