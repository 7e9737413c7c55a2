import type { BallotHead } from '../../domain/circulation/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { readContent } from '../../content/read-content.ts';
import { type Anchors, readAnchors } from './anchors.ts';
import { type Area, askArea } from './ask-area.ts';
import { closedBallot } from './closed-ballot.ts';
import { contradictionIn } from './contradiction.ts';
import { entriesOf, type PlacedEntry } from './entries-of.ts';
import { type KnownEntries, nameOf, type Target } from './entry-to-write.ts';
import { CirculationFault } from './fault.ts';
import type { CirculationOptions } from './options.ts';
import { BROKEN, readHeads } from './read-heads.ts';
import { verifiedLog } from './verified-log.ts';

/** Where public entries go, and those that are not; a side that is absent is left to another run. */
export interface Sides {
  readonly public?: Target;
  readonly protected?: Target;
}

/** What was done with the items of one ballot; ids of items. */
export interface Taken {
  readonly written: readonly PlacedEntry[];
  readonly there: readonly PlacedEntry[];
  readonly left: readonly PlacedEntry[];
}

/** How one ballot went: what was taken over, or a German sentence about why not. */
export interface Outcome {
  readonly id: string;
  readonly taken?: Taken;
  readonly fault?: string;
}

interface Known {
  readonly heads: readonly BallotHead[];
  readonly broken: readonly string[];
  readonly anchors: Anchors;
  readonly record: CouncilRecord;
  readonly public: KnownEntries;
  readonly protected: KnownEntries;
}

/**
 * Takes over each closed ballot, one after the other; what goes wrong with one leaves the others alone. Every log is verified each
 * time, also where its entries are there: a log that was changed later shows.
 * @throws CirculationFault where nothing can be done at all
 */
export async function* outcomesOf(options: CirculationOptions, sides: Sides): AsyncGenerator<Outcome> {
  const area = { origin: options.from, key: options.key };
  const known = await knownBefore(area, options, sides);
  for (const id of known.broken) yield { id, fault: BROKEN };
  const named = new Set([...known.broken, ...known.heads.map(({ id }) => id)]);
  for (const id of known.anchors.keys()) if (!named.has(id)) yield { id, fault: HIDDEN };
  for (const head of known.heads) {
    if (head.state !== 'open') {
      const { id } = head;
      try {
        const taken = await takeOver(head, area, known, sides);
        if (taken) yield { id, taken };
      } catch (error) {
        if (!(error instanceof CirculationFault)) throw error;
        yield { id, fault: error.message };
      }
    }
  }
}

const HIDDEN =
  'Es ist im öffentlichen Protokoll verankert, aber der Mitgliederbereich nennt es nicht mehr. Bitte dort sofort nachsehen und die Sicherung prüfen.';

async function knownBefore(
  area: Area,
  { content, ledger }: CirculationOptions,
  sides: Sides,
): Promise<Known> {
  const [{ heads, broken }, anchors, record] = await Promise.all([
    readHeads(area),
    readAnchors(ledger),
    recordIn(content),
  ]);
  const [open, closed] = await Promise.all([sides.public?.known(), sides.protected?.known()]);
  return { heads, broken, anchors, record, public: open ?? new Map(), protected: closed ?? new Map() };
}

/** What can be read of the content; a fault in some entry must not keep results from the public. */
async function recordIn(content: string): Promise<CouncilRecord> {
  const { record, partial } = await readContent(content);
  const read = record ?? partial;
  if (read) return read;
  throw new CirculationFault(
    'Der Inhalt lässt sich nicht lesen. Bitte mit „npm run check“ nachsehen, was an site.yml nicht stimmt, und den Befehl wiederholen.',
  );
}

/** Undefined where there is nothing to take over: the ballot was cancelled. @throws CirculationFault */
async function takeOver(
  head: BallotHead,
  area: Area,
  known: Known,
  sides: Sides,
): Promise<Taken | undefined> {
  const text = await askArea(area, `/umlauf/${head.id}/protokoll.jsonl`);
  const lines = verifiedLog(head, text, known.anchors.get(head.id) ?? []);
  if (head.state === 'cancelled') return undefined;
  const entries = entriesOf(closedBallot(lines), known.record);
  const taken: Record<keyof Taken, PlacedEntry[]> = { written: [], there: [], left: [] };
  for (const entry of entries) {
    const side = entry.public ? 'public' : 'protected';
    taken[await placed(entry, known[side], sides[side])].push(entry);
  }
  return taken;
}

async function placed(
  entry: PlacedEntry,
  known: KnownEntries,
  target: Target | undefined,
): Promise<keyof Taken> {
  if (!target) return 'left';
  const files = known.get(nameOf(entry));
  if (!files) return (await target.write(entry)) ? 'written' : 'there';
  for (const read of files) {
    const field = contradictionIn(await read(), entry.text);
    if (field !== undefined) throw new CirculationFault(contradicts(entry.item, field));
  }
  return 'there';
}

const contradicts = (item: string, field: string): string =>
  field === 'chainHead'
    ? `Punkt ${item} steht schon im Inhalt, aber mit dem Kopf eines anderen Protokolls. Das Protokoll wurde nachträglich geändert, oder der Eintrag; bitte beide mit der Sicherung vergleichen.`
    : `Punkt ${item} steht schon im Inhalt, aber die Angabe „${field}“ ist dort eine andere als im Protokoll. Bitte nachsehen, wer den Eintrag geändert hat, und die Angabe so wiederherstellen, wie abgestimmt wurde.`;
