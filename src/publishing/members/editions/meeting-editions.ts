import type { CouncilRecord, Entry, ProtectedRecord } from '../../../domain/council-record.ts';
import type { PublicRecord } from '../../../domain/public-record.ts';
import type { Meeting } from '../../../domain/schema/index.ts';
import { plannedDocuments } from '../../../documents/kinds/planned.ts';
import { withClosedItems } from '../../../documents/members/with-closed-items.ts';
import type { PlannedDocument } from '../../../documents/model/index.ts';
import { closedWordsOf } from './closed-words.ts';
import { editionTail } from './edition-tail.ts';
import { editionId, type PlannedEdition, underId } from './planned-edition.ts';
import { editionSets, type EditionSets } from './sets.ts';

/** Kinds that name the items of a meeting, and what they are called. */
const TITLES = { invitation: 'Einladung', agenda: 'Tagesordnung', supplement: 'Nachtrag' } as const;
type EditionKind = keyof typeof TITLES;
const isEditionKind = (kind: string): kind is EditionKind => Object.hasOwn(TITLES, kind);

/**
 * Invitation, agenda and supplement of each meeting whose overlay says something of its items: by the builders of the public
 * documents, with titles for those items that the edition tells of. Of all other meetings the public documents say everything.
 */
export function meetingEditions(
  record: CouncilRecord,
  overlay: ProtectedRecord,
  shown: PublicRecord,
): PlannedEdition[] {
  const wordsOf = closedWordsOf(record, overlay);
  const overlays = new Map(overlay.meetings.map((entry) => [entry.key, entry]));
  const meetings = new Map(record.meetings.map((entry) => [`meetings/${entry.key}`, entry]));
  return plannedDocuments(shown).flatMap((planned) => {
    const meeting = meetings.get(planned.owner);
    const own = meeting && overlays.get(meeting.key);
    if (!isEditionKind(planned.kind) || !meeting || !own) return [];
    const { kind } = planned;
    const sets = editionSets(meeting, own);
    if (sets.all.length === 0) return [];
    return sets.sets.map((items) => {
      const id = editionId(kind, planned.owner, items);
      return {
        data: underId(withClosedItems(planned.data, wordsOf(own, items)), id),
        facts: factsOf({ kind, planned, meeting, sets, items, id }),
        of: { meeting: meeting.key },
      };
    });
  });
}

interface Edition {
  readonly kind: EditionKind;
  readonly planned: PlannedDocument;
  readonly meeting: Entry<Meeting>;
  readonly sets: EditionSets;
  readonly items: readonly string[];
  readonly id: string;
}

function factsOf({ kind, planned, meeting, sets, items, id }: Edition): PlannedEdition['facts'] {
  const without = sets.all.filter((one) => !items.includes(one));
  return {
    id,
    title: `${TITLES[kind]}${editionTail(meeting, items, without)}`,
    name: planned.name,
    kind,
    public: items.length === 0,
    edition: { items, without },
  };
}
