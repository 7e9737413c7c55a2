export { type CirculationCondition, type CirculationPreset, presetsFor } from './circulation-presets.ts';
export {
  canStartBy,
  canStartCirculation,
  type CirculationStart,
  type Situation,
  type StartRefusal,
} from './circulation-start.ts';
export { type Disclosure, disclosureOverdue } from './disclosure-overdue.ts';
export { earliestMeeting, type InvitationPeriod, invitationPeriod } from './invitation-period.ts';
export { hasLegalQuorum, itemQuorum, lastsUntilDoubted, presentAt, type QuorumFacts } from './item-quorum.ts';
export { type MajorityBase, majorityReached } from './majority.ts';
export { minutesDue } from './minutes-due.ts';
export { missingInMinutes } from './minutes-fields.ts';
export { minutesReadingOf } from './minutes-reading.ts';
export {
  type BallotNumbers,
  followsFromStatutory,
  neededVotesFor,
  type NeededVotes,
} from './needed-votes.ts';
export { objectionsUntil } from './objections-until.ts';
export { boardsNeeded, type NoticeDuty, noticeRequired, siteIsOfficialNotice } from './notice.ts';
export { type Attendance, type Quorum, quorum } from './quorum.ts';
