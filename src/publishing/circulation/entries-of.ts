import type { CouncilRecord } from '../../domain/council-record.ts';
import { itemsOf } from '../../domain/rules/walk-items.ts';
import { ProtectedResolution, Resolution } from '../../domain/schema/index.ts';
import { formatEntry } from '../../format/canonical.ts';
import type { BallotItem } from '../../domain/circulation/index.ts';
import type { ClosedBallot } from './closed-ballot.ts';
import type { EntryToWrite } from './entry-to-write.ts';
import { CirculationFault } from './fault.ts';
import { keyOf } from './key-of.ts';
import { lawfulPreset } from './lawful.ts';
import { resolutionOf } from './resolution-of.ts';

/** An entry, and whether it may stand in the public part. */
export interface PlacedEntry extends EntryToWrite {
  readonly public: boolean;
}

/**
 * The entries of a closed ballot, one for each item, in their order. What the public content does not know is left out of public
 * ones, such as papers that are not public.
 * @throws CirculationFault where the content contradicts the log
 */
export function entriesOf(closed: ClosedBallot, record: CouncilRecord): readonly PlacedEntry[] {
  const { ballot } = closed;
  if (!record.organizations.some(({ key }) => key === ballot.organization))
    throw new CirculationFault(
      `Das Gremium „${ballot.organization}“ kennt der Inhalt nicht. Bitte prüfen, ob Mitgliederbereich und Inhalt zusammengehören.`,
    );
  const { publishAtOnce } = lawfulPreset(ballot, record);
  return ballot.items.map((item) => entryOf(closed, known(item, record), record, publishAtOnce));
}

function entryOf(
  closed: ClosedBallot,
  item: BallotItem,
  { site: { timeZone } }: CouncilRecord,
  publishAtOnce: boolean,
): PlacedEntry {
  const { ballot, closedAt } = closed;
  const tally = closed.tally.find((of) => of.item === item.id);
  if (!tally) throw new CirculationFault(`Das Protokoll nennt kein Ergebnis zu Punkt ${item.id}.`);
  const data = resolutionOf(closed, item, tally, timeZone);
  const schema = item.public ? Resolution : ProtectedResolution;
  const read = schema.safeParse(data);
  if (read.error)
    throw new CirculationFault(
      `Punkt ${item.id}: Die Angabe „${read.error.issues[0]?.path.join('.')}“ des Ergebnisses passt nicht in den Inhalt. Bitte prüfen, ob Mitgliederbereich und dieser Befehl denselben Stand von Ratsfenster haben.`,
    );
  const name = { ballot: ballot.id, item: item.id };
  return {
    ...name,
    key: keyOf(String(data['closedOn']), item.public ? item.title : '', name),
    text: formatEntry({ data }, schema),
    closedAt,
    // what the supervisory authority has yet to approve waits for somebody's hand
    atOnce: item.public && publishAtOnce && item.approvalNeeded !== true,
    public: item.public,
  };
}

/** A public item without references to what the public content does not hold. @throws CirculationFault where it is not public there */
function known(item: BallotItem, { meetings, papers }: CouncilRecord): BallotItem {
  if (!item.public) return item;
  const { meeting, ...rest } = item;
  const from = meetings.find(({ key }) => key === meeting);
  const onAgenda = from && itemsOf(from).find(({ item: { id } }) => id === item.id)?.item;
  if (onAgenda?.public === false)
    throw new CirculationFault(
      `Punkt ${item.id} ist laut Protokoll öffentlich, in der Tagesordnung aber nichtöffentlich. Nichts wurde übernommen; bitte die Tagesordnung prüfen und den Punkt dort oder hier berichtigen.`,
    );
  return {
    ...rest,
    ...(meeting !== undefined && onAgenda && { meeting }),
    papers: item.papers.filter((paper) => papers.some(({ key }) => key === paper)),
  };
}
