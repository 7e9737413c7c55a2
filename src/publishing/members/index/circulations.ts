import { defined } from '../../../domain/defined.ts';
import type { Entry } from '../../../domain/council-record.ts';
import type { MembersCirculation } from '../../../domain/members/index.ts';
import type { ProtectedResolution } from '../../../domain/schema/index.ts';
import { renderMarkdown } from '../../../format/markdown.ts';
import { documentsOf } from './documents.ts';
import { excludedFrom } from './excluded-from.ts';
import type { IndexWorld } from './index-world.ts';

/** What was decided by circulation of matters that are not public, latest first. */
export const circulationsOf = (world: IndexWorld): readonly MembersCirculation[] =>
  (world.overlay.resolutions ?? [])
    .map((entry) => circulation(entry, world))
    .toSorted((a, b) =>
      a.decidedOn > b.decidedOn ? -1 : a.decidedOn < b.decidedOn ? 1 : a.key < b.key ? -1 : 1,
    );

function circulation(entry: Entry<ProtectedResolution>, world: IndexWorld): MembersCirculation {
  const { key, data } = entry;
  const documents = [
    ...(world.made?.circulations.get(key) ?? []),
    ...documentsOf(data.files, { entry, kind: 'attachment' }, world),
  ];
  const { organization, closedOn, outcome = 'adopted' } = data;
  return defined({
    key,
    title: data.title,
    organization,
    term: world.termOn(world.bodyOf.get(organization), closedOn),
    decidedOn: closedOn,
    legalBasis: data.legalBasis,
    html: renderMarkdown(data.text, { headingOffset: 3 }),
    outcome,
    consented: data.consented,
    statutory: data.statutory,
    objected: data.objected,
    // Where too few consented, votes do not count.
    vote: outcome === 'no-consent' ? undefined : data.vote,
    disclosure: data.disclosure?.state,
    excluded: excludedFromCirculation(data, world),
    documents: documents.length > 0 ? documents : undefined,
  });
}

/** Who may not take part in it, by itself or by the item of which it was decided. */
export const excludedFromCirculation = (
  data: ProtectedResolution,
  world: Pick<IndexWorld, 'record' | 'overlayMeeting'>,
): string[] => [...new Set([...(data.excluded ?? []), ...excludedByItem(data, world)])];

/** Who is kept from the item of which it was decided is kept from what was decided. */
function excludedByItem(
  { item }: ProtectedResolution,
  { record, overlayMeeting }: Pick<IndexWorld, 'record' | 'overlayMeeting'>,
): readonly string[] {
  const meeting = record.meetings.find(({ key }) => key === item?.meeting);
  if (!meeting || !item) return [];
  return excludedFrom(item.item, meeting.data.agenda, overlayMeeting.get(item.meeting)?.data.agenda ?? []);
}
