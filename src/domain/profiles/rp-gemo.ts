import { circulation } from './circulation.ts';
import { ATTENDANCE_PUBLIC, CATEGORIES_SHOWN, PENDING_DAYS } from './common.ts';
import type { LegalProfile } from './legal-profile.ts';
import { seen, unseen } from './sourced.ts';

/** Completed by the paragraph; the LKO repeats it. */
export const EMERGENCY_WORDS =
  'Bei Naturkatastrophen und in anderen außergewöhnlichen Notsituationen kann im Umlaufverfahren beschlossen werden, wenn kein Mitglied diesem Verfahren widerspricht.';
const EMERGENCY = seen(EMERGENCY_WORDS, '§ 35 Abs. 3 GemO');

/** Rheinland-Pfalz: municipalities, towns and Verbandsgemeinden. */
export const RP_GEMO = {
  key: 'rp-gemo',
  land: 'rp',
  law: 'Gemeindeordnung Rheinland-Pfalz (GemO)',
  validFrom: null,
  verified: null,
  invitation: {
    fullDaysBetween: seen(4, '§ 34 Abs. 3 Satz 1 GemO'),
    periodSetBy: seen('law', '§ 34 Abs. 3 Satz 1 GemO'),
    urgent: seen(
      { allowed: true, noteInInvitation: true, establishFirst: true },
      '§ 34 Abs. 3 Satz 2 und 3 GemO',
    ),
    form: seen(['written', 'electronic'], '§ 34 Abs. 2 GemO'),
    firstMeeting: seen({ within: { weeks: 4 }, after: 'election' }, '§ 34 Abs. 1 Satz 2 GemO'),
    monthsBetweenMeetings: seen(3, '§ 34 Abs. 1 Satz 3 GemO'),
    lateItem: seen('two-thirds-of-present', '§ 34 Abs. 7 GemO über Nr. 1 VV zu § 40 GemO'),
  },
  notice: {
    of: seen(['time', 'place', 'agenda'], '§ 34 Abs. 6 GemO'),
    media: seen(['newspaper', 'gazette', 'board'], '§ 27 GemO, Nr. 2 VV zu § 27 GemO'),
    board: seen({ belowInhabitants: 3000, inhabitantsPerBoard: 1000 }, '§ 8 Abs. 3 GemODVO'),
    internetIsOfficial: seen({ possible: false }, '§ 27 GemO', 'Stand der Fundstelle unbekannt'),
  },
  nonPublicAgenda: seen(CATEGORIES_SHOWN, 'Nr. 4 VV zu § 34 GemO'),
  disclosure: {
    when: seen('without-delay', '§ 35 Abs. 1 GemO'),
    unless: seen(['common-good', 'interests-of-individuals'], '§ 35 Abs. 1 GemO'),
    pendingDays: PENDING_DAYS,
  },
  quorum: {
    rule: seen('more-than-half-of-statutory', '§ 39 Abs. 1 Satz 1 GemO'),
    smallBody: seen({ belowStatutory: 6, present: 3 }, '§ 39 Abs. 1 Satz 3 GemO'),
    withExclusion: seen(
      { rule: 'third-of-statutory', otherwise: 'chief-officer-decides' },
      '§ 39 Abs. 2 GemO',
    ),
    secondCall: seen({ present: 3, noteRequired: true }, '§ 39 Abs. 1 Satz 2 GemO'),
    assumedUntilDoubted: seen(false, '§ 39 Abs. 1 Satz 1 GemO', '„bei der Beschlussfassung“'),
  },
  vote: {
    abstentionsCount: seen(false, '§ 40 Abs. 1 GemO', 'nach § 23 Abs. 3 MGeschO'),
    tie: seen('rejected', '§ 40 Abs. 1 GemO', 'nach § 23 Abs. 3 MGeschO'),
    secretNeeds: seen('two-thirds-of-statutory', '§ 40 Abs. 1 GemO, Nr. 1 Buchst. a VV zu § 40 GemO'),
    exclusion: seen('§ 22 GemO', '§ 22 Abs. 1, 4 und 5 GemO'),
    ownVoteRecorded: unseen(false, 'in den gesehenen Teilen der §§ 40, 41 GemO nicht vorgesehen'),
  },
  majorities: {
    mainStatute: seen('majority-of-statutory', '§ 25 Abs. 2 GemO über Nr. 1 Buchst. b VV zu § 40 GemO'),
    residentsAssembly: seen('majority-of-statutory', '§ 16 Abs. 1 GemO über Nr. 1 Buchst. b VV zu § 40 GemO'),
    committeeSingleList: seen(
      'majority-of-statutory',
      '§ 45 Abs. 1 GemO über Nr. 1 Buchst. b VV zu § 40 GemO',
    ),
    rulesOfProcedure: seen(
      'two-thirds-of-statutory',
      '§ 37 Abs. 1 GemO über Nr. 1 Buchst. a VV zu § 40 GemO',
    ),
    recall: seen('two-thirds-of-statutory', '§ 55 GemO über Nr. 1 Buchst. a VV zu § 40 GemO'),
    honoraryCitizenship: seen(
      'two-thirds-of-statutory',
      '§ 23 Abs. 2 GemO über Nr. 1 Buchst. a VV zu § 40 GemO',
    ),
    lateItem: seen('two-thirds-of-present', '§ 34 Abs. 7 GemO über Nr. 1 VV zu § 40 GemO'),
  },
  minutes: {
    fields: seen(
      [
        'day',
        'place',
        'participants',
        'agenda',
        'resolutions-wording',
        'vote-results',
        'signature-chair',
        'signature-secretary',
      ],
      '§ 41 Abs. 1 GemO',
    ),
    toMembersWithin: seen({ months: 1 }, '§ 41 Abs. 2 Satz 1 GemO'),
    objectionsUntil: seen('next-meeting', '§ 41 Abs. 3 GemO'),
    nonPublicCopy: seen('view-on-request', '§ 41 Abs. 2 Satz 2 GemO'),
    nonPublicToMembers: seen('none', '§ 41 Abs. 2 Satz 2 GemO', 'Einsicht auf Verlangen, keine Zusendung'),
    residentsMayInspect: seen(true, '§ 41 Abs. 4 GemO'),
  },
  urgentDecision: {
    by: seen('mayor', '§ 48 Satz 1 GemO'),
    with: seen({ who: 'deputies', how: 'consultation' }, '§ 48 Satz 1 GemO'),
    informMembers: seen('without-delay', '§ 48 GemO'),
    nextSession: seen('may-annul', '§ 48 GemO'),
  },
  circulation: seen(
    [
      circulation('rp-emergency', 'council', EMERGENCY),
      circulation('rp-emergency', 'main-committee', EMERGENCY),
      circulation('rp-emergency', 'committee', EMERGENCY),
    ],
    '§ 35 Abs. 3 GemO',
  ),
  hybrid: {
    allowedBy: seen('rules-of-procedure', '§ 35a GemO'),
    chairOnSite: unseen(true, '§ 35a GemO'),
    secretElections: unseen(false, '§ 35a GemO'),
  },
  recording: {
    needs: seen('main-statute', '§ 35 Abs. 1 GemO'),
    memberMayObject: unseen(false, '§ 35 Abs. 1 GemO'),
  },
  attendancePublic: ATTENDANCE_PUBLIC,
  sentences: {
    noticeHeading: seen('Öffentliche Bekanntmachung', '§ 34 Abs. 6 GemO'),
    noticeOpening: seen(
      'Zeit, Ort und Tagesordnung der folgenden Sitzung werden hiermit öffentlich bekannt gemacht.',
      '§ 34 Abs. 6 GemO',
    ),
    shortPeriod: seen(
      'Zu dieser Sitzung wird wegen Dringlichkeit mit verkürzter Frist eingeladen.',
      '§ 34 Abs. 3 Satz 2 GemO',
    ),
    establishFirst: seen(
      'Bevor andere Punkte behandelt werden, stellt das Gremium die Dringlichkeit fest.',
      '§ 34 Abs. 3 Satz 3 GemO',
    ),
    secondCall: seen(
      'Zu diesen Punkten wird zum zweiten Mal eingeladen, weil das Gremium beim ersten Mal nicht beschlussfähig war. Es ist nun schon beschlussfähig, wenn mindestens drei Mitglieder anwesend sind. Hierauf wird ausdrücklich hingewiesen.',
      '§ 39 Abs. 1 Satz 2 GemO',
    ),
    healed: seen(
      'Ein Mangel der Einladung nach Form oder Frist gilt gegenüber einem Mitglied als geheilt, das zur Sitzung erscheint oder bis zu ihrem Beginn darauf verzichtet, den Mangel geltend zu machen.',
      '§ 34 Abs. 4 GemO',
    ),
    lateItems: seen(
      'Über Punkte, die nicht in der Einladung stehen, berät und beschließt das Gremium nur, wenn sie dringlich sind und zwei Drittel der anwesenden Mitglieder zustimmen.',
      '§ 34 Abs. 7 GemO über Nr. 1 VV zu § 40 GemO',
    ),
    nonPublic: seen(
      'Zum nichtöffentlichen Teil haben Zuhörerinnen und Zuhörer keinen Zutritt.',
      '§ 35 Abs. 1 GemO',
    ),
    recording: seen('Der öffentliche Teil der Sitzung wird aufgezeichnet.', '§ 35 Abs. 1 GemO'),
    inspectMinutes: seen(
      'Einwohnerinnen und Einwohner können die Niederschrift über den öffentlichen Teil bei der Verwaltung einsehen.',
      '§ 41 Abs. 4 GemO',
    ),
    disclosed: seen(
      'Beschlüsse aus nichtöffentlicher Sitzung werden unverzüglich bekannt gegeben, soweit nicht das Gemeinwohl oder schutzwürdige Interessen Einzelner entgegenstehen.',
      '§ 35 Abs. 1 GemO',
    ),
    urgentDecision: seen(
      'Kann eine Angelegenheit nicht ohne Nachteil bis zu einer Sitzung warten, entscheidet die Bürgermeisterin oder der Bürgermeister im Benehmen mit den Beigeordneten. Die Mitglieder sind unverzüglich zu unterrichten; das Gremium kann die Entscheidung in seiner nächsten Sitzung aufheben.',
      '§ 48 GemO',
    ),
  },
} as const satisfies LegalProfile;
