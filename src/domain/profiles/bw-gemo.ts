import { circulation } from './circulation.ts';
import { ATTENDANCE_PUBLIC, CATEGORIES_SHOWN, PENDING_DAYS } from './common.ts';
import type { LegalProfile } from './legal-profile.ts';
import { seen, unseen } from './sourced.ts';

const SIMPLE_WORDS =
  'Über Gegenstände einfacher Art kann durch Offenlegung oder im schriftlichen oder elektronischen Verfahren beschlossen werden. Was dabei vorgeschlagen ist, ist angenommen, wenn kein Mitglied widerspricht.';
const SIMPLE = unseen(SIMPLE_WORDS, '§ 37 Abs. 1 Satz 2 GemO');
const SIMPLE_IN_COMMITTEES = unseen(SIMPLE_WORDS, '§ 37 Abs. 1 Satz 2 GemO mit § 39 Abs. 5 GemO');

/** Baden-Württemberg: municipalities and towns. Few of its paragraphs were seen; the rest is from general knowledge. */
export const BW_GEMO = {
  key: 'bw-gemo',
  land: 'bw',
  law: 'Gemeindeordnung für Baden-Württemberg (GemO)',
  validFrom: null,
  verified: null,
  invitation: {
    fullDaysBetween: unseen(7, '§ 34 Abs. 1 Satz 1 GemO', 'in der Regel'),
    periodSetBy: unseen('law', '§ 34 Abs. 1 Satz 1 GemO'),
    urgent: unseen(
      { allowed: true, noteInInvitation: false, establishFirst: false },
      '§ 34 Abs. 2 GemO',
      'Notfälle',
    ),
    form: unseen(['written', 'electronic'], '§ 34 Abs. 1 Satz 1 GemO'),
    firstMeeting: unseen(
      { within: { months: 1 }, after: 'term-start' },
      'eigene Vorgabe; § 30 Abs. 2 GemO nicht geprüft',
    ),
    monthsBetweenMeetings: unseen(1, '§ 34 Abs. 1 Satz 2 GemO', 'soll'),
    lateItem: unseen(
      'two-thirds-of-statutory',
      'eigene Vorgabe; § 34 Abs. 2 GemO nennt keine Mehrheit, sondern Notfälle',
    ),
  },
  notice: {
    of: unseen(['time', 'place', 'agenda'], '§ 34 Abs. 1 Satz 7 GemO'),
    media: unseen(['newspaper', 'gazette', 'internet'], '§ 1 DVO GemO'),
    internetIsOfficial: unseen(
      {
        possible: true,
        condition:
          'Die Satzung über Bekanntmachungen bestimmt es so; der Tag der Bereitstellung steht dabei.',
      },
      '§ 1 DVO GemO',
      'gesehen: der Tag der Bereitstellung ist anzugeben',
    ),
  },
  nonPublicAgenda: unseen(
    CATEGORIES_SHOWN,
    '§ 35 Abs. 1 GemO',
    'allgemeine Bezeichnung wie in Rheinland-Pfalz',
  ),
  disclosure: {
    when: unseen('next-public-part', '§ 35 Abs. 1 Satz 4 GemO'),
    unless: unseen(['common-good', 'interests-of-individuals'], '§ 35 Abs. 1 Satz 4 GemO'),
    pendingDays: PENDING_DAYS,
  },
  quorum: {
    rule: unseen('at-least-half-of-statutory', '§ 37 Abs. 2 Satz 1 GemO'),
    withExclusion: unseen(
      { rule: 'quarter-if-more-than-half-excluded', otherwise: 'chief-officer-decides' },
      '§ 37 Abs. 2 Satz 2 GemO',
    ),
    secondCall: unseen({ present: 3, noteRequired: true }, '§ 37 Abs. 3 GemO'),
    assumedUntilDoubted: unseen(false, '§ 37 Abs. 2 GemO'),
  },
  vote: {
    abstentionsCount: unseen(false, '§ 37 Abs. 6 GemO'),
    tie: unseen('rejected', '§ 37 Abs. 6 GemO'),
    secretNeeds: unseen('rules-of-procedure', '§ 37 Abs. 6 GemO', 'in der Regel offen'),
    exclusion: unseen('§ 18 GemO', '§ 18 GemO'),
    ownVoteRecorded: unseen(true, '§ 38 Abs. 1 GemO'),
  },
  majorities: {
    mainStatute: unseen('majority-of-statutory', '§ 4 Abs. 2 GemO'),
    rulesOfProcedure: unseen('simple', '§ 36 Abs. 2 GemO'),
    lateItem: unseen(
      'two-thirds-of-statutory',
      'eigene Vorgabe; § 34 Abs. 2 GemO nennt keine Mehrheit, sondern Notfälle',
    ),
  },
  minutes: {
    fields: unseen(
      [
        'participants',
        'agenda',
        'essential-content',
        'vote-results',
        'election-results',
        'resolutions-wording',
        'signature-chair',
        'signature-secretary',
      ],
      '§ 38 Abs. 1 und 2 GemO',
    ),
    toMembersWithin: unseen({ months: 1 }, '§ 38 Abs. 2 GemO'),
    objectionsUntil: unseen('rules-of-procedure', '§ 38 Abs. 2 GemO', 'nennt keine Frist'),
    nonPublicCopy: seen('view-on-request', '§ 38 Abs. 2 GemO', 'keine Mehrfertigungen'),
    nonPublicToMembers: seen('none', '§ 38 Abs. 2 GemO', 'keine Mehrfertigungen'),
    residentsMayInspect: unseen(true, '§ 38 Abs. 2 GemO'),
  },
  urgentDecision: {
    by: unseen('mayor', '§ 43 Abs. 4 GemO'),
    informMembers: unseen('without-delay', '§ 43 Abs. 4 GemO'),
    nextSession: unseen('none', '§ 43 Abs. 4 GemO', 'nennt keine Aufhebung'),
  },
  circulation: unseen(
    [
      circulation('bw-simple', 'council', SIMPLE),
      circulation('bw-simple', 'main-committee', SIMPLE_IN_COMMITTEES),
      circulation('bw-simple', 'committee', SIMPLE_IN_COMMITTEES),
    ],
    '§ 37 Abs. 1 GemO',
  ),
  hybrid: {
    allowedBy: unseen('main-statute', '§ 37a GemO'),
    chairOnSite: unseen(true, '§ 37a GemO'),
    secretElections: unseen(false, '§ 37a GemO'),
  },
  recording: {
    needs: unseen('main-statute', 'eigene Vorgabe; § 35 GemO nicht geprüft'),
    memberMayObject: unseen(true, 'eigene Vorgabe; § 35 GemO nicht geprüft'),
  },
  attendancePublic: ATTENDANCE_PUBLIC,
  sentences: {
    noticeHeading: unseen('Öffentliche Bekanntmachung', '§ 34 Abs. 1 Satz 7 GemO'),
    noticeOpening: unseen(
      'Zeit, Ort und Tagesordnung der folgenden Sitzung werden hiermit öffentlich bekannt gemacht.',
      '§ 34 Abs. 1 Satz 7 GemO',
    ),
    secondCall: unseen(
      'Zu diesen Punkten wird zum zweiten Mal eingeladen, weil das Gremium beim ersten Mal nicht beschlussfähig war. Es ist nun schon beschlussfähig, wenn mindestens drei Mitglieder anwesend und stimmberechtigt sind. Hierauf wird ausdrücklich hingewiesen.',
      '§ 37 Abs. 3 GemO',
    ),
    healed: unseen(
      'Ein Mangel der Einladung schadet nicht, wenn alle Mitglieder anwesend sind und keines ihn rügt.',
      '§ 34 Abs. 1 GemO',
      'Rechtsprechung nicht geprüft',
    ),
    lateItems: unseen(
      'Punkte, die nicht in der Einladung stehen, behandelt das Gremium nur in Notfällen.',
      '§ 34 Abs. 2 GemO',
    ),
    nonPublic: unseen(
      'Zum nichtöffentlichen Teil haben Zuhörerinnen und Zuhörer keinen Zutritt.',
      '§ 35 Abs. 1 GemO',
    ),
    recording: unseen('Der öffentliche Teil der Sitzung wird aufgezeichnet.', '§ 35 GemO', 'nicht geprüft'),
    inspectMinutes: unseen(
      'Einwohnerinnen und Einwohner können die Niederschrift über den öffentlichen Teil bei der Verwaltung einsehen.',
      '§ 38 Abs. 2 GemO',
    ),
    disclosed: unseen(
      'Nichtöffentlich gefasste Beschlüsse werden im Wortlaut bekannt gegeben, sobald wieder öffentlich beraten wird, spätestens in der nächsten öffentlichen Sitzung, soweit nicht das öffentliche Wohl oder berechtigte Interessen Einzelner entgegenstehen.',
      '§ 35 Abs. 1 Satz 4 GemO',
    ),
    urgentDecision: unseen(
      'In dringenden Angelegenheiten, die auch bis zu einer ohne Frist und formlos einberufenen Sitzung nicht warten können, entscheidet die Bürgermeisterin oder der Bürgermeister. Den Mitgliedern werden die Gründe und die Art der Erledigung unverzüglich mitgeteilt.',
      '§ 43 Abs. 4 GemO',
    ),
  },
} as const satisfies LegalProfile;
