import type { LegalProfile, MinutesField } from '../profiles/legal-profile.ts';
import type { AgendaItem, Meeting, Outcome, PublicItem } from '../schema/index.ts';

/** Outcomes on which the body voted. */
const VOTED: ReadonlySet<Outcome> = new Set([
  'approved',
  'approved-amended',
  'rejected',
  'recommended',
  'recommended-amended',
  'not-recommended',
]);
/** Outcomes that have a wording of their own. */
const WORDED: ReadonlySet<Outcome> = new Set(['approved', 'approved-amended', 'recommended-amended']);

const dealtWith = (agenda: readonly AgendaItem[]): PublicItem[] =>
  agenda.flatMap((item) =>
    item.public && item.withdrawnAt === undefined
      ? [...(item.heading === true ? [] : [item]), ...dealtWith(item.items ?? [])]
      : [],
  );

/** Each field of minutes that a law asks for, and whether they have it. */
const HAS: Readonly<Record<MinutesField, (meeting: Meeting, items: readonly PublicItem[]) => boolean>> = {
  day: ({ start }) => start !== '',
  place: ({ location }) => location !== undefined,
  participants: ({ present }) => present !== undefined,
  agenda: ({ agenda }) => agenda.length > 0,
  'resolutions-wording': (_, items) =>
    items.every(
      ({ result, resolution, papers = [], approvesMinutesOf }) =>
        result === undefined ||
        papers.length === 0 ||
        approvesMinutesOf !== undefined ||
        !WORDED.has(result.outcome) ||
        resolution !== undefined,
    ),
  'vote-results': (_, items) =>
    items.every(
      ({ result, resolution, vote }) =>
        result === undefined || resolution === undefined || !VOTED.has(result.outcome) || vote !== undefined,
    ),
  'election-results': (_, items) =>
    items.every(
      ({ result, resolution, vote }) =>
        result?.outcome !== 'elected' || result.wording !== undefined || (resolution ?? vote) !== undefined,
    ),
  'essential-content': (_, items) =>
    items.every(
      ({ minutes, text, resolution, result }) => (minutes ?? text ?? resolution ?? result) !== undefined,
    ),
  'signature-chair': ({ minutes }) => minutes?.chair !== undefined,
  'signature-secretary': ({ minutes }) => minutes?.secretary !== undefined,
};

/** Fields that the law asks of minutes and that those of `meeting` lack (L-40, L-41), in the order of the law. */
export function missingInMinutes(profile: LegalProfile, meeting: Meeting): MinutesField[] {
  const items = dealtWith(meeting.agenda);
  return profile.minutes.fields.value.filter((field) => !HAS[field](meeting, items));
}
