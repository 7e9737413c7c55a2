import type { Entry, ProtectedRecord, CouncilRecord } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import type { PublicPaper } from '../../../domain/public-record.ts';
import type { Paper } from '../../../domain/schema/index.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { paperDocument } from '../../../documents/kinds/paper/paper.ts';
import { forMembers } from '../../../documents/members/for-members.ts';
import { editionId, type PlannedEdition, underId } from './planned-edition.ts';

/** Papers that lie in the overlay as a whole, and public ones with sign-offs, which no public document bears. */
export function paperEditions(
  { papers }: CouncilRecord,
  overlay: ProtectedRecord,
  index: RecordIndex,
): PlannedEdition[] {
  const open = papers.flatMap(({ key, data }) => {
    const paper = index.paper.get(key);
    return paper && (data.signoffs ?? []).length > 0 ? [edition(paper, data, index)] : [];
  });
  const closed = overlay.papers.flatMap((entry) =>
    isWhole(entry) && entry.text.trim() !== '' ? [edition(paperOf(entry), entry.data, index)] : [],
  );
  return [...open, ...closed];
}

/** A paper that lies in the overlay as a whole. */
export const isWhole = (entry: ProtectedRecord['papers'][number]): entry is Entry<Paper> =>
  !('attachmentsOf' in entry.data);

function edition(paper: PublicPaper, { signoffs = [] }: Paper, index: RecordIndex): PlannedEdition {
  const owner = `papers/${paper.key}`;
  const id = editionId('paper', owner);
  return {
    data: underId(forMembers(paperDocument(paper, index, signoffs)), id),
    facts: {
      id,
      title: signoffs.length === 0 ? 'Vorlage' : 'Vorlage mit Mitzeichnungen',
      name: `vorlage-${paper.key}.pdf`,
      kind: 'paper',
      public: false,
    },
    of: { paper: paper.key },
  };
}

/** A paper of the overlay as the builder reads papers; its files stand beside it in the members' area. */
export const paperOf = ({ key, data, text }: Entry<Paper>): PublicPaper =>
  defined({
    key,
    reference: data.reference,
    title: data.title,
    kind: data.kind,
    kindName: data.kindName,
    date: data.date,
    body: data.body,
    office: data.office,
    originatorOrganizations: data.originatorOrganizations ?? [],
    originatorPersons: data.originatorPersons ?? [],
    consultations: data.consultations.map((station) =>
      defined({
        id: station.id,
        organization: station.organization,
        role: station.role,
        date: station.date,
        public: station.public,
      }),
    ),
    related: [],
    files: [],
    summary: data.summary,
    finance: data.finance,
    requestedBy: data.requestedBy,
    subjects: data.subjects ?? [],
    places: data.places ?? [],
    text,
  });
