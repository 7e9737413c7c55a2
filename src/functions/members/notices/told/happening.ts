import { instantOf, type LocalTime } from '../../../../domain/local-time.ts';
import type {
  MembersDocument,
  MembersItem,
  MembersMeeting,
  MembersPaper,
} from '../../../../domain/members/index.ts';
import type { Council } from '../../ports.ts';
import { isOpen } from './lies-open.ts';
import type { ThingKind } from './thing.ts';

/** Something that the index says of one object. */
export interface Happening {
  /** Name of the object, such as `d 8v6jdwcg`. */
  readonly of: string;
  readonly kind: ThingKind;
  /** Milliseconds since 1970 of the record's clock. */
  readonly at: number;
  /** Tells two changes at one instant apart: SHA-256 of what it says since. */
  readonly version?: string;
}

/** Which happenings are asked for. */
export type Wanted = (happening: Happening) => boolean;

/** Those after `since`, up to `until`; milliseconds since 1970. */
export const within =
  ({ since, until }: { readonly since: number; readonly until: number }): Wanted =>
  ({ at }) =>
    since < at && at <= until;

type Dates = Pick<MembersDocument, 'addedAt' | 'changedAt'>;

/** What `members:publish` dates: it was new before it changed. */
const dated = (of: string, { addedAt, changedAt }: Dates, version: string | undefined): Happening[] => [
  ...(addedAt === undefined ? [] : [{ of, kind: 'new' as const, at: Date.parse(addedAt) }]),
  ...(changedAt === undefined
    ? []
    : [{ of, kind: 'changed' as const, at: Date.parse(changedAt), ...(version && { version }) }]),
];

export const ofDocument = (document: MembersDocument): Happening[] =>
  dated(`d ${document.id}`, document, document.sha256);

/** What happened to its own words, its documents aside. */
export const ofPaper = (paper: MembersPaper): Happening[] => dated(`p ${paper.key}`, paper, paper.textHash);

/** What the desk dated. */
export const ofItem = (item: MembersItem, meeting: MembersMeeting, { directory }: Council): Happening[] => {
  const all: readonly (readonly [ThingKind, LocalTime | undefined])[] = [
    ['new', item.addedAt],
    ['moved', item.movedAt],
    ['withdrawn', item.withdrawnAt],
  ];
  return all.flatMap(([kind, time]) =>
    time === undefined
      ? []
      : [{ of: `i ${meeting.key} ${item.id}`, kind, at: instantOf(time, directory.site.timeZone) }],
  );
};

/** That the agenda lies open, where there is one. */
export const ofOpening = (meeting: MembersMeeting, council: Council): Happening[] =>
  meeting.opensAt === undefined || !isOpen(meeting, { council }) || meeting.agenda.length === 0
    ? []
    : [
        {
          of: `m ${meeting.key}`,
          kind: 'opened',
          at: instantOf(meeting.opensAt, council.directory.site.timeZone),
        },
      ];
