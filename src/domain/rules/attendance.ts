import type { CouncilRecord, Entry } from '../council-record.ts';
import { itemQuorum, presentAt } from '../law/index.ts';
import { dayOf } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import type { LegalProfile } from '../profiles/index.ts';
import type { Meeting, PublicItem } from '../schema/index.ts';
import { problem } from './codes.ts';
import { isCarried, isLost } from './outcome.ts';
import { lawIn } from './sizes.ts';
import { itemsOf, type PlacedItem } from './walk-items.ts';

/** A meeting of one body of which the law and the number of members are known. */
interface Case {
  readonly meeting: Entry<Meeting>;
  readonly profile: LegalProfile;
  readonly statutory: number;
}

const isDecided = ({ result, vote }: PublicItem): boolean =>
  vote !== undefined ||
  (result !== undefined &&
    (isCarried(result.outcome) || isLost(result.outcome) || result.outcome === 'elected'));

/** Decided although too few were there; where nobody wrote how many, nothing is said. */
function withoutQuorum(item: PublicItem, field: PlacedItem['field'], own: Case): Problem[] {
  const { path: file, data } = own.meeting;
  if (!isDecided(item)) return [];
  const facts = { statutory: own.statutory, present: data.present, secondCall: data.invitation?.secondCall };
  const found = itemQuorum(own.profile, facts, item);
  if (!found || found.reached) return [];
  const present = (presentAt(data, item) ?? 0) - (item.vote?.excluded ?? 0);
  const values = { present: Math.max(0, present), needed: found.needed, source: found.source };
  return [problem('quorum-missing', { file, field: [...field, 'result'] }, values)];
}

function differs({ present, vote }: PublicItem, file: string, field: PlacedItem['field']): Problem[] {
  if (present === undefined || vote?.present === undefined || present === vote.present) return [];
  return [
    problem('present-differs', { file, field: [...field, 'present'] }, { present, vote: vote.present }),
  ];
}

const tooMany = (
  present: number | undefined,
  { meeting: { path: file }, statutory }: Case,
  field: PlacedItem['field'],
): Problem[] =>
  present !== undefined && present > statutory
    ? [problem('present-too-many', { file, field }, { present, statutory })]
    : [];

/** Numbers present against the law, the size of the body and the votes. A joint meeting has no quorum of its own. */
export function oddAttendance(record: CouncilRecord): Problem[] {
  const law = lawIn(record);
  return record.meetings.flatMap((meeting) => {
    const { organization, start, jointWith = [], present } = meeting.data;
    const items = itemsOf(meeting).flatMap(({ item, field }) => (item.public ? [{ item, field }] : []));
    const unequal = items.flatMap(({ item, field }) => differs(item, meeting.path, field));
    const profile = law.profile(organization);
    const statutory = law.statutory(organization, dayOf(start));
    if (!profile || statutory === undefined || jointWith.length > 0) return unequal;
    const own = { meeting, profile, statutory };
    return [
      ...unequal,
      ...tooMany(present, own, ['present']),
      ...items.flatMap(({ item, field }) => [
        ...tooMany(item.present, own, [...field, 'present']),
        ...(law.hasQuorum(organization) ? withoutQuorum(item, field, own) : []),
      ]),
    ];
  });
}
