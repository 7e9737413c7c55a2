import type { CouncilRecord, Entry, ProtectedRecord } from '../../../../domain/council-record.ts';
import { NOTHING_SINCE, type SinceInvitation } from '../../../../domain/ledger/index.ts';
import type { PublicMeeting, PublicPaper } from '../../../../domain/public-record.ts';
import type { Meeting, ProtectedMeeting } from '../../../../domain/schema/index.ts';
import type { RecordIndex } from '../../../../domain/view/index.ts';
import { agendaOf } from '../../../../documents/kinds/agenda/agenda.ts';
import { folderPlan } from '../../../../documents/kinds/folder/folder.ts';
import { paperDocument } from '../../../../documents/kinds/paper/paper.ts';
import { forMembers } from '../../../../documents/members/for-members.ts';
import { withClosedItems } from '../../../../documents/members/with-closed-items.ts';
import type { DocumentData, FolderPart, FolderPlan } from '../../../../documents/model/index.ts';
import { closedWordsOf, type ClosedWordsOf } from '../closed-words.ts';
import { editionTail } from '../edition-tail.ts';
import { editionId, type PlannedEdition, underId } from '../planned-edition.ts';
import { editionSets } from '../sets.ts';
import { type ClosedView, closedView, viewSources, type ViewSources } from './closed-view.ts';

/** What folders are made of. */
interface FolderSources {
  readonly record: CouncilRecord;
  readonly overlay: ProtectedRecord;
  /** What became of the public papers of each meeting; what members alone read tells later dates. */
  readonly since?: SinceInvitation | undefined;
}

/** Data of a paper's own edition by its key: with sign-offs, or of one that lies in the overlay. */
type Sheets = ReadonlyMap<string, DocumentData>;

/**
 * The folder of each meeting whose overlay says something of its items: agenda, papers and uploads that the readers of the
 * edition may open by themselves, too. Of all other meetings the public folder holds everything.
 * @param papers editions of papers
 */
export function folderEditions(
  { record, overlay, since = NOTHING_SINCE }: FolderSources,
  index: RecordIndex,
  papers: readonly PlannedEdition[],
): PlannedEdition[] {
  const sources = viewSources(record, overlay, index);
  const words = closedWordsOf(record, overlay);
  const overlays = new Map(overlay.meetings.map((entry) => [entry.key, entry]));
  const sheets = new Map(
    papers.flatMap(({ of, data }) => ('paper' in of ? [[of.paper, data] as const] : [])),
  );
  return record.meetings.flatMap((meeting) => {
    const own = overlays.get(meeting.key);
    const shown = index.meeting.get(meeting.key);
    if (!own || !shown?.agendaPublic) return [];
    return ofMeeting({ meeting, own, shown }, { sources, words, sheets, since });
  });
}

interface Joined {
  readonly meeting: Entry<Meeting>;
  readonly own: Entry<ProtectedMeeting>;
  readonly shown: PublicMeeting;
}
interface Means {
  readonly sources: ViewSources;
  readonly words: ClosedWordsOf;
  readonly sheets: Sheets;
  readonly since: SinceInvitation;
}

function ofMeeting(
  { meeting, own, shown }: Joined,
  { sources, words, sheets, since }: Means,
): PlannedEdition[] {
  const { all, sets } = editionSets(meeting, own);
  if (all.length === 0) return [];
  return sets.flatMap((items): PlannedEdition[] => {
    const id = editionId('folder', `meetings/${meeting.key}`, items);
    const view = closedView(shown, own, items, sources);
    const plan = folderPlan(view.meeting, view.index, {
      sheetOf: (paper) => sheet(paper, view, sources, sheets),
      since: since.get(meeting.key),
    });
    if (!plan) return [];
    const agenda = underId(withClosedItems(agendaOf(shown, sources.index), words(own, items)), id);
    const folder = edition(plan, { id, agenda, view, isOpen: items.length === 0 });
    const without = all.filter((one) => !items.includes(one));
    return [
      {
        data: folder.cover([]),
        folder,
        facts: {
          id,
          title: `Sitzungsmappe${editionTail(meeting, items, without)}`,
          name: `sitzungsmappe-${meeting.key}.pdf`,
          kind: 'folder',
          public: items.length === 0,
          edition: { items, without },
        },
        of: { meeting: meeting.key },
      },
    ];
  });
}

/** The plan with the agenda of the edition, a cover of its own, and uploads where they lie. */
function edition(
  { parts, cover }: FolderPlan,
  { id, agenda, view, isOpen }: { id: string; agenda: DocumentData; view: ClosedView; isOpen: boolean },
): FolderPlan {
  const placed = ([first, ...others]: readonly FolderPart[]): FolderPart[] => [
    ...(first?.kind === 'own' ? [{ ...first, data: agenda }] : []),
    ...others.map((part) => {
      const folder = view.folders.get(part.address);
      return part.kind === 'upload' && folder !== undefined ? { ...part, folder } : part;
    }),
  ];
  return {
    parts: placed(parts),
    cover: (placements) => underId(isOpen ? cover(placements) : forMembers(cover(placements)), id),
  };
}

/** The sheet that members read of a paper; that of the public where somebody is kept from the rest. */
function sheet(paper: PublicPaper, view: ClosedView, { index }: ViewSources, sheets: Sheets): DocumentData {
  const own = view.tellsMore(paper.key) ? sheets.get(paper.key) : undefined;
  if (own) return own;
  const open = index.paper.get(paper.key);
  return open
    ? paperDocument(open, index)
    : underId(
        forMembers(paperDocument({ ...paper, files: [] }, index)),
        editionId('paper', `papers/${paper.key}`),
      );
}
