export { type Disclosure, disclosureOverdue } from './disclosure-overdue.ts';
export { earliestMeeting, type InvitationPeriod, invitationPeriod } from './invitation-period.ts';
export { type MajorityBase, majorityReached } from './majority.ts';
export { minutesDue } from './minutes-due.ts';
export { minutesReadingOf } from './minutes-reading.ts';
export { boardsNeeded, type NoticeDuty, noticeRequired, siteIsOfficialNotice } from './notice.ts';
export { type Attendance, type Quorum, quorum } from './quorum.ts';
