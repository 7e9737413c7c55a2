import type { MembersMeeting, MembersPaper } from '../../../domain/members/index.ts';
import { partNumbers } from '../part-numbers.ts';
import { runningParts } from '../portal/parts-for.ts';
import type { Council } from '../ports.ts';

/** A meeting with the papers of its agenda. */
export interface MeetingNow {
  readonly meeting: MembersMeeting;
  readonly papers: ReadonlyMap<string, MembersPaper>;
}

/** The meeting as it is published now; undefined where there is none. @throws StoreError */
export async function meetingNow(council: Council, key: string): Promise<MeetingNow | undefined> {
  const parts = await council.parts(partNumbers(council, council.directory.meetings, key));
  const meeting = parts.flatMap(({ meetings }) => meetings).find((one) => one.key === key);
  if (!meeting) return undefined;
  return {
    meeting,
    papers: new Map(parts.flatMap((part) => part.papers.map((paper) => [paper.key, paper] as const))),
  };
}

/** Meetings of the running terms, each once, by start. @throws StoreError */
export async function runningMeetings(council: Council): Promise<MembersMeeting[]> {
  const parts = await council.parts(runningParts(council));
  const all = parts.flatMap(({ meetings }) => meetings).map((meeting) => [meeting.key, meeting] as const);
  return [...new Map(all).values()].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** The desk noted that the invitation was sent, so that the agenda is public: only then mails go out. */
export const isSet = ({ invitation }: MembersMeeting, { now }: Pick<Council, 'now'>): boolean =>
  invitation !== undefined && invitation.sentAt <= now;

/** It takes place as planned, today or later. */
export const isToCome = ({ status, start }: MembersMeeting, { now }: Pick<Council, 'now'>): boolean =>
  status !== 'cancelled' && status !== 'moved' && start.slice(0, 10) >= now.slice(0, 10);
