import { circulation } from './circulation.ts';
import { ATTENDANCE_PUBLIC, CATEGORIES_SHOWN, PENDING_DAYS } from './common.ts';
import type { LegalProfile } from './legal-profile.ts';
import { EMERGENCY_WORDS, RP_GEMO } from './rp-gemo.ts';
import { seen, unseen } from './sourced.ts';

const EMERGENCY = unseen(EMERGENCY_WORDS, '§ 28 LKO', 'entsprechend § 35 Abs. 3 GemO');

/**
 * Rheinland-Pfalz: Landkreise. The LKO repeats the GemO under numbers of its own; where only the heading of a
 * paragraph was seen (contents as of 2023), its value is the GemO's and marked as not seen.
 */
export const RP_LKO = {
  key: 'rp-lko',
  land: 'rp',
  law: 'Landkreisordnung Rheinland-Pfalz (LKO)',
  validFrom: null,
  verified: null,
  invitation: {
    fullDaysBetween: unseen(4, '§ 27 LKO', 'entsprechend § 34 Abs. 3 GemO'),
    periodSetBy: unseen('law', '§ 27 LKO', 'entsprechend § 34 Abs. 3 GemO'),
    urgent: unseen(
      { allowed: true, noteInInvitation: true, establishFirst: true },
      '§ 27 LKO',
      'entsprechend § 34 Abs. 3 GemO',
    ),
    form: unseen(['written', 'electronic'], '§ 27 LKO', 'entsprechend § 34 Abs. 2 GemO'),
    firstMeeting: unseen(
      { within: { weeks: 4 }, after: 'election' },
      '§ 27 LKO',
      'entsprechend § 34 Abs. 1 GemO',
    ),
    monthsBetweenMeetings: unseen(3, '§ 27 LKO', 'entsprechend § 34 Abs. 1 GemO'),
    lateItem: unseen('two-thirds-of-present', '§ 27 LKO', 'entsprechend § 34 Abs. 7 GemO'),
  },
  notice: {
    of: unseen(['time', 'place', 'agenda'], '§ 27 LKO', 'entsprechend § 34 Abs. 6 GemO'),
    media: unseen(['newspaper', 'gazette'], '§ 20 LKO', 'entsprechend § 27 GemO'),
    internetIsOfficial: unseen({ possible: false }, '§ 20 LKO', 'entsprechend § 27 GemO'),
  },
  nonPublicAgenda: unseen(CATEGORIES_SHOWN, 'VV zu § 27 LKO', 'entsprechend Nr. 4 VV zu § 34 GemO'),
  disclosure: {
    when: seen('without-delay', '§ 28 LKO'),
    unless: seen(['common-good', 'interests-of-individuals'], '§ 28 LKO'),
    pendingDays: PENDING_DAYS,
  },
  quorum: {
    rule: seen('more-than-half-of-statutory', '§ 32 LKO', '26 von 51, Bericht über eine Kreistagssitzung'),
    withExclusion: unseen(
      { rule: 'third-of-statutory', otherwise: 'chief-officer-decides' },
      '§ 32 Abs. 2 LKO',
      'Ersatzentscheidung des Landrats: VV zu § 32 LKO gesehen',
    ),
    secondCall: seen({ present: 3, noteRequired: true }, '§ 32 LKO', 'Bericht über eine Kreistagssitzung'),
    assumedUntilDoubted: unseen(false, '§ 32 LKO', 'entsprechend § 39 GemO'),
  },
  vote: {
    abstentionsCount: unseen(false, '§ 33 LKO', 'entsprechend § 40 GemO'),
    tie: unseen('rejected', '§ 33 LKO', 'entsprechend § 40 GemO'),
    secretNeeds: unseen('two-thirds-of-statutory', '§ 33 LKO', 'entsprechend § 40 GemO'),
    exclusion: unseen('§ 16 LKO', '§ 16 LKO', 'entsprechend § 22 GemO'),
    ownVoteRecorded: unseen(false, '§§ 33, 34 LKO', 'entsprechend §§ 40, 41 GemO'),
  },
  majorities: {
    mainStatute: unseen('majority-of-statutory', '§ 18 LKO', 'entsprechend § 25 Abs. 2 GemO'),
    rulesOfProcedure: seen('two-thirds-of-statutory', '§ 30 Abs. 1 LKO'),
    recall: unseen('two-thirds-of-statutory', '§ 49 LKO', 'entsprechend § 55 GemO'),
    lateItem: unseen('two-thirds-of-present', '§ 27 LKO', 'entsprechend § 34 Abs. 7 GemO'),
  },
  minutes: {
    fields: unseen(RP_GEMO.minutes.fields.value, '§ 34 LKO', 'entsprechend § 41 Abs. 1 GemO'),
    toMembersWithin: unseen({ months: 1 }, '§ 34 LKO', 'entsprechend § 41 Abs. 2 GemO'),
    objectionsUntil: unseen('next-meeting', '§ 34 LKO', 'entsprechend § 41 Abs. 3 GemO'),
    nonPublicCopy: unseen('view-on-request', '§ 34 LKO', 'entsprechend § 41 Abs. 2 GemO'),
    nonPublicToMembers: unseen('none', '§ 34 LKO', 'entsprechend § 41 Abs. 2 Satz 2 GemO'),
    residentsMayInspect: unseen(true, '§ 34 LKO', 'entsprechend § 41 Abs. 4 GemO'),
  },
  urgentDecision: {
    by: seen('district-administrator', '§ 42 Satz 1 LKO'),
    with: seen({ who: 'district-board', how: 'consent' }, '§ 42 Satz 2 LKO'),
    informMembers: seen('without-delay', '§ 42 Satz 4 LKO'),
    nextSession: seen('may-annul', '§ 42 Satz 5 LKO'),
  },
  circulation: unseen(
    [
      circulation('rp-emergency', 'council', EMERGENCY),
      circulation('rp-emergency', 'main-committee', EMERGENCY),
      circulation('rp-emergency', 'committee', EMERGENCY),
    ],
    '§ 28 LKO',
    'entsprechend § 35 Abs. 3 GemO',
  ),
  hybrid: {
    allowedBy: unseen('rules-of-procedure', '§ 28a LKO', 'Überschrift gesehen'),
    chairOnSite: unseen(true, '§ 28a LKO', 'Überschrift gesehen'),
    secretElections: unseen(false, '§ 28a LKO', 'Überschrift gesehen'),
  },
  recording: {
    needs: unseen('main-statute', '§ 28 LKO', 'entsprechend § 35 Abs. 1 GemO'),
    memberMayObject: unseen(false, '§ 28 LKO', 'entsprechend § 35 Abs. 1 GemO'),
  },
  attendancePublic: ATTENDANCE_PUBLIC,
  sentences: {
    noticeHeading: unseen(RP_GEMO.sentences.noticeHeading.value, '§ 27 LKO', 'entsprechend § 34 Abs. 6 GemO'),
    noticeOpening: unseen(RP_GEMO.sentences.noticeOpening.value, '§ 27 LKO', 'entsprechend § 34 Abs. 6 GemO'),
    shortPeriod: unseen(RP_GEMO.sentences.shortPeriod.value, '§ 27 LKO', 'entsprechend § 34 Abs. 3 GemO'),
    establishFirst: unseen(
      RP_GEMO.sentences.establishFirst.value,
      '§ 27 LKO',
      'entsprechend § 34 Abs. 3 GemO',
    ),
    secondCall: seen(RP_GEMO.sentences.secondCall.value, '§ 32 LKO', 'Bericht über eine Kreistagssitzung'),
    healed: unseen(RP_GEMO.sentences.healed.value, '§ 27 LKO', 'entsprechend § 34 Abs. 4 GemO'),
    lateItems: unseen(RP_GEMO.sentences.lateItems.value, '§ 27 LKO', 'entsprechend § 34 Abs. 7 GemO'),
    nonPublic: unseen(RP_GEMO.sentences.nonPublic.value, '§ 28 LKO', 'entsprechend § 35 Abs. 1 GemO'),
    recording: unseen(RP_GEMO.sentences.recording.value, '§ 28 LKO', 'entsprechend § 35 Abs. 1 GemO'),
    inspectMinutes: unseen(
      RP_GEMO.sentences.inspectMinutes.value,
      '§ 34 LKO',
      'entsprechend § 41 Abs. 4 GemO',
    ),
    disclosed: seen(RP_GEMO.sentences.disclosed.value, '§ 28 LKO', 'entsprechend § 35 Abs. 1 GemO'),
    urgentDecision: seen(
      'Kann eine Angelegenheit nicht ohne Nachteil bis zu einer Sitzung warten, entscheidet die Landrätin oder der Landrat mit Zustimmung des Kreisvorstands. Die Mitglieder sind unverzüglich zu unterrichten; das Gremium kann die Entscheidung in seiner nächsten Sitzung aufheben.',
      '§ 42 LKO',
    ),
  },
} as const satisfies LegalProfile;
