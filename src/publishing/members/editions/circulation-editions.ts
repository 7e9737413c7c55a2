import type { Entry, ProtectedRecord } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import { publicVote } from '../../../domain/gate/public-vote.ts';
import type { PublicResolution } from '../../../domain/public-record.ts';
import type { ProtectedResolution } from '../../../domain/schema/index.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { circulationDocument } from '../../../documents/kinds/circulation/circulation.ts';
import { forMembers } from '../../../documents/members/for-members.ts';
import { EVERYBODY } from './everybody.ts';
import { editionId, type PlannedEdition, underId } from './planned-edition.ts';

/**
 * The document of each resolution by circulation that lies in the overlay; it stands beside its resolution, and is read by
 * whoever reads that. A procedure that led to none has no document, as in public.
 */
export const circulationEditions = (
  { resolutions = [] }: ProtectedRecord,
  index: RecordIndex,
): PlannedEdition[] => resolutions.flatMap((entry) => editionOf(entry, index) ?? []);

function editionOf(entry: Entry<ProtectedResolution>, index: RecordIndex): PlannedEdition | undefined {
  const resolution = closedCirculation(entry, index);
  if (!resolution) return undefined;
  const { key } = resolution;
  const id = editionId('circulation', `resolutions/${key}`);
  return {
    data: underId(forMembers(circulationDocument(resolution, index)), id),
    facts: {
      id,
      title: 'Umlaufbeschluss',
      name: `umlaufbeschluss-${key}.pdf`,
      kind: 'circulation',
      public: false,
    },
    of: { circulation: key },
  };
}

/**
 * A resolution of the overlay as the builder reads resolutions: of a secret vote the sums alone, and of papers those that
 * everybody may read, since a paper of the overlay has readers of its own. Undefined where nothing was decided.
 */
export function closedCirculation(
  { key, data }: Entry<ProtectedResolution>,
  { paper: papers }: RecordIndex,
): PublicResolution | undefined {
  const { outcome = 'adopted', paper, vote } = data;
  if (outcome === 'no-consent' || outcome === 'no-quorum') return undefined;
  return defined({
    key,
    kind: data.kind,
    title: data.title,
    organization: data.organization,
    date: data.closedOn,
    text: data.text,
    outcome: outcome === 'rejected' ? outcome : undefined,
    vote: vote && publicVote(vote, EVERYBODY),
    papers: paper !== undefined && papers.has(paper) ? [paper] : [],
    files: [],
    legalBasis: data.legalBasis,
    openedOn: data.openedOn,
    consented: data.consented,
    statutory: data.statutory,
    objected: data.objected,
    reason: data.reason,
    declared: data.declared,
    approvalNeeded: data.approvalNeeded === true ? data.approvalNeeded : undefined,
    chainHead: data.chainHead,
  });
}
