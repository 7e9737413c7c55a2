import type { CouncilRecord, Entry, ProtectedRecord } from '../../../../domain/council-record.ts';
import { defined } from '../../../../domain/defined.ts';
import type {
  OpenItem,
  PublicAgendaItem,
  PublicMeeting,
  PublicPaper,
} from '../../../../domain/public-record.ts';
import type { ProtectedMeeting, ProtectedItem } from '../../../../domain/schema/index.ts';
import type { RecordIndex } from '../../../../domain/view/index.ts';
import { isWhole, paperOf } from '../paper-editions.ts';
import { type ClosedFiles, closedFiles } from './closed-files.ts';
import { type IsKept, keptPapers } from './kept-papers.ts';

/** A meeting and its papers as an edition has them, with the folders of files that lie in the overlay, by address. */
export interface ClosedView {
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
  readonly folders: ReadonlyMap<string, string>;
  /** Whether the edition says of a paper what the public does not read. */
  readonly tellsMore: (paper: string) => boolean;
}

/** What views of all meetings are made of. */
export interface ViewSources {
  readonly record: CouncilRecord;
  readonly overlay: ProtectedRecord;
  readonly index: RecordIndex;
  readonly isKept: IsKept;
}

export const viewSources = (
  record: CouncilRecord,
  overlay: ProtectedRecord,
  index: RecordIndex,
): ViewSources => ({ record, overlay, index, isKept: keptPapers(record, overlay) });

/** Collects the folders of files while a view is made. */
type Keep = (found: ClosedFiles) => PublicPaper['files'];

/**
 * The meeting with those non-public items that the edition tells of, and its papers with what lies in the overlay. Without
 * items it is what the public reads.
 */
export function closedView(
  shown: PublicMeeting,
  own: Entry<ProtectedMeeting>,
  items: readonly string[],
  sources: ViewSources,
): ClosedView {
  const { index, isKept } = sources;
  const folders = new Map<string, string>();
  const keep: Keep = (found) => {
    for (const [address, folder] of found.folders) folders.set(address, folder);
    return found.files;
  };
  if (items.length === 0) return { meeting: shown, index, folders, tellsMore: () => false };
  const tellsMore = (paper: string): boolean => !isKept(paper, shown.key, items);
  const known = new Map(
    own.data.agenda.filter(({ id }) => items.includes(id)).map((item) => [item.id, item]),
  );
  const place = { site: sources.record.site, meeting: shown.key };
  const open = (item: PublicAgendaItem): PublicAgendaItem[] => {
    const said = known.get(item.id);
    const below = item.items.flatMap(open);
    if (item.public) return [{ ...item, items: below }];
    // a closed item holds no open ones: what is told of below it stands beside it
    if (said === undefined) return [{ ...item, items: [] }, ...below];
    const papers = (said.papers ?? []).filter(tellsMore);
    return [openItem(item, said, { papers, files: keep(closedFiles(said.files, own, place)), items: below })];
  };
  const paper = papersOf(sources, tellsMore, (files, entry) => keep(closedFiles(files, entry, place)));
  return {
    meeting: { ...shown, agenda: shown.agenda.flatMap(open) },
    index: { ...index, paper },
    folders,
    tellsMore,
  };
}

/** An item as the builder reads items that it may tell of. */
const openItem = (
  item: PublicAgendaItem,
  { title }: ProtectedItem,
  more: Pick<OpenItem, 'papers' | 'files' | 'items'>,
): OpenItem =>
  defined({
    public: true as const,
    id: item.id,
    number: item.number,
    title,
    heading: false,
    subjects: [],
    places: [],
    addedAt: item.addedAt,
    movedAt: item.movedAt,
    withdrawnAt: item.withdrawnAt,
    ...more,
  });

/** Public papers with attachments of the overlay, and those that lie in it as a whole. */
function papersOf(
  { overlay, index }: ViewSources,
  tellsMore: (paper: string) => boolean,
  filesOf: (
    files: Parameters<typeof closedFiles>[0],
    entry: ProtectedRecord['papers'][number],
  ) => PublicPaper['files'],
): ReadonlyMap<string, PublicPaper> {
  const papers = new Map(index.paper);
  for (const entry of overlay.papers) {
    const { data } = entry;
    const key = 'attachmentsOf' in data ? (data.attachmentsOf as string) : entry.key;
    if (!tellsMore(key)) continue;
    const before = isWhole(entry) ? paperOf(entry) : papers.get(key);
    if (before) papers.set(key, { ...before, files: [...before.files, ...filesOf(data.files, entry)] });
  }
  return papers;
}
