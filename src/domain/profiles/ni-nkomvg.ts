import { circulation } from './circulation.ts';
import { ATTENDANCE_PUBLIC, CATEGORIES_SHOWN, PENDING_DAYS } from './common.ts';
import type { LegalProfile } from './legal-profile.ts';
import { seen, unseen } from './sourced.ts';

const MAIN_COMMITTEE = seen(
  'Der Hauptausschuss kann im Umlaufverfahren beschließen, wenn kein Mitglied widerspricht.',
  '§ 78 Abs. 3 NKomVG',
);
const FOUR_FIFTHS = seen(
  'In einer epidemischen Lage kann auf Vorschlag der Hauptverwaltungsbeamtin oder des Hauptverwaltungsbeamten im Umlaufverfahren beschlossen werden, wenn vier Fünftel aller Mitglieder diesem Verfahren zustimmen. Solche Beschlüsse werden unverzüglich bekannt gemacht.',
  '§ 182 Abs. 2 Satz 1 Nr. 1 NKomVG',
);

/** Niedersachsen: municipalities, Samtgemeinden and Landkreise alike. */
export const NI_NKOMVG = {
  key: 'ni-nkomvg',
  land: 'ni',
  law: 'Niedersächsisches Kommunalverfassungsgesetz (NKomVG)',
  validFrom: null,
  verified: null,
  invitation: {
    fullDaysBetween: unseen(7, 'übliche Frist der Geschäftsordnungen; § 59 Abs. 1 NKomVG nennt keine'),
    periodSetBy: seen('rules-of-procedure', '§ 59 Abs. 1 Satz 2 NKomVG'),
    urgent: unseen(
      { allowed: true, noteInInvitation: false, establishFirst: false },
      'Geschäftsordnung nach § 59 Abs. 1 Satz 2 NKomVG',
    ),
    form: seen(['written', 'electronic'], '§ 59 Abs. 1 Satz 1 NKomVG'),
    firstMeeting: seen({ within: { months: 1 }, after: 'term-start' }, '§ 59 Abs. 2 Satz 1 NKomVG'),
    monthsBetweenMeetings: seen(3, '§ 59 Abs. 2 NKomVG', 'auf Verlangen eines Mitglieds'),
    lateItem: seen(
      'two-thirds-of-statutory',
      '§ 59 Abs. 3 Satz 5 NKomVG',
      'nach einer Vorlage der Stadt Dannenberg',
    ),
  },
  notice: {
    of: unseen(['time', 'place', 'agenda'], '§ 59 Abs. 5 NKomVG'),
    media: seen(['newspaper', 'gazette', 'internet'], '§ 11 NKomVG'),
    internetIsOfficial: seen(
      {
        possible: true,
        condition:
          'Die Hauptsatzung bestimmt es so; der Tag der Bereitstellung steht dabei, und in der Zeitung wird darauf hingewiesen.',
      },
      '§ 11 NKomVG',
      'Stand nach der Änderung von 2024 nicht gesehen',
    ),
  },
  nonPublicAgenda: unseen(
    CATEGORIES_SHOWN,
    '§ 64 Abs. 1 NKomVG',
    'allgemeine Bezeichnung wie in Rheinland-Pfalz',
  ),
  disclosure: {
    when: unseen('without-delay', 'für Umlaufbeschlüsse § 182 NKomVG (gesehen), sonst Geschäftsordnung'),
    unless: seen(['decided-otherwise'], '§ 182 NKomVG'),
    pendingDays: PENDING_DAYS,
  },
  quorum: {
    rule: seen('more-than-half-of-statutory', '§ 65 Abs. 1 Satz 1 NKomVG'),
    withExclusion: seen(
      { rule: 'any-number-if-more-than-half-excluded', approval: true },
      '§ 65 Abs. 3 NKomVG',
    ),
    secondCall: seen({ present: 1, noteRequired: true }, '§ 65 Abs. 2 NKomVG', 'ohne Rücksicht auf die Zahl'),
    assumedUntilDoubted: seen(true, '§ 65 Abs. 1 Satz 3 NKomVG'),
  },
  vote: {
    abstentionsCount: seen(false, '§ 66 Abs. 1 Satz 1 NKomVG', 'OVG Lüneburg 10 LC 117/22'),
    tie: seen('rejected', '§ 66 Abs. 1 Satz 2 NKomVG'),
    secretNeeds: seen('rules-of-procedure', '§ 66 Abs. 2 NKomVG'),
    exclusion: unseen('§ 41 NKomVG', '§ 41 NKomVG'),
    ownVoteRecorded: seen(true, '§ 68 Satz 3 NKomVG'),
  },
  majorities: {
    mainStatute: unseen('majority-of-statutory', '§ 12 Abs. 2 NKomVG'),
    rulesOfProcedure: unseen('simple', '§ 69 NKomVG'),
    recall: unseen('three-quarters-of-statutory', '§ 82 NKomVG', 'Einleitung der Abwahl'),
    lateItem: seen(
      'two-thirds-of-statutory',
      '§ 59 Abs. 3 Satz 5 NKomVG',
      'nach einer Vorlage der Stadt Dannenberg',
    ),
  },
  minutes: {
    fields: seen(['essential-content', 'vote-results', 'election-results'], '§ 68 Satz 1 und 2 NKomVG'),
    toMembersWithin: seen('rules-of-procedure', '§ 68 Satz 4 NKomVG'),
    objectionsUntil: seen('rules-of-procedure', '§ 68 Satz 4 NKomVG'),
    nonPublicCopy: seen('rules-of-procedure', '§ 68 Satz 4 NKomVG'),
    nonPublicToMembers: unseen(
      'none',
      'eigene Vorgabe; § 68 Satz 4 NKomVG überlässt es der Geschäftsordnung',
    ),
    residentsMayInspect: unseen(false, '§ 68 NKomVG', 'nennt es nicht'),
  },
  urgentDecision: {
    before: seen('main-committee', '§ 89 Satz 1 NKomVG'),
    by: seen('chief-officer', '§ 89 Satz 2 NKomVG'),
    with: seen({ who: 'one-deputy', how: 'consent' }, '§ 89 Satz 2, § 81 Abs. 2 NKomVG'),
    informMembers: seen('without-delay', '§ 89 Satz 3 NKomVG'),
    nextSession: seen('none', '§ 89 NKomVG', 'nennt keine Aufhebung'),
  },
  circulation: seen(
    [
      circulation('ni-main-committee', 'main-committee', MAIN_COMMITTEE),
      circulation('ni-council', 'council', FOUR_FIFTHS),
      circulation('ni-council', 'local-council', FOUR_FIFTHS),
    ],
    '§ 78 Abs. 3 NKomVG, § 182 Abs. 2 NKomVG',
  ),
  hybrid: {
    allowedBy: seen('main-statute', '§ 64 Abs. 3 Satz 1 NKomVG'),
    chairOnSite: seen(true, '§ 64 Abs. 3 Satz 1 NKomVG'),
    secretElections: unseen(false, '§ 64 Abs. 3 NKomVG', 'so Satzungen der Praxis'),
  },
  recording: {
    needs: seen('main-statute', '§ 64 Abs. 2 Satz 2 NKomVG'),
    memberMayObject: seen(true, '§ 64 Abs. 2 Satz 3 NKomVG'),
  },
  attendancePublic: ATTENDANCE_PUBLIC,
  sentences: {
    noticeHeading: unseen('Öffentliche Bekanntmachung', '§ 59 Abs. 5 NKomVG'),
    noticeOpening: unseen(
      'Zeit, Ort und Tagesordnung der folgenden Sitzung werden hiermit öffentlich bekannt gemacht.',
      '§ 59 Abs. 5 NKomVG',
    ),
    shortPeriod: unseen(
      'Zu dieser Sitzung wird wegen Dringlichkeit mit verkürzter Frist eingeladen.',
      'Geschäftsordnung nach § 59 Abs. 1 Satz 2 NKomVG',
    ),
    secondCall: seen(
      'Zu diesen Punkten wird zum zweiten Mal eingeladen, weil das Gremium beim ersten Mal nicht beschlussfähig war. Es ist nun ohne Rücksicht auf die Zahl der anwesenden Mitglieder beschlussfähig. Hierauf wird ausdrücklich hingewiesen.',
      '§ 65 Abs. 2 NKomVG',
    ),
    healed: unseen(
      'Ein Mangel der Einladung schadet nicht, wenn alle Mitglieder anwesend sind und keines ihn rügt.',
      '§ 65 Abs. 1 Satz 1 NKomVG',
    ),
    lateItems: seen(
      'Punkte, die nicht in der Einladung stehen, nimmt das Gremium nur auf, wenn sie dringlich sind und zwei Drittel seiner Mitglieder zustimmen.',
      '§ 59 Abs. 3 Satz 5 NKomVG',
      'nach einer Vorlage der Stadt Dannenberg',
    ),
    nonPublic: seen(
      'Zum nichtöffentlichen Teil haben Zuhörerinnen und Zuhörer keinen Zutritt.',
      '§ 64 Abs. 1 NKomVG',
    ),
    recording: seen(
      'Der öffentliche Teil der Sitzung wird aufgezeichnet. Ratsmitglieder können verlangen, dass ihr Beitrag nicht aufgezeichnet wird.',
      '§ 64 Abs. 2 NKomVG',
    ),
    approvalNeeded: seen(
      'Der Beschluss bedarf der Genehmigung der Kommunalaufsichtsbehörde.',
      '§ 65 Abs. 3 NKomVG',
    ),
    quorumAssumed: seen(
      'Die Beschlussfähigkeit gilt als gegeben, solange niemand sie anzweifelt.',
      '§ 65 Abs. 1 Satz 3 NKomVG',
    ),
    urgentDecision: seen(
      'Kann in einem dringenden Fall auch der Hauptausschuss nicht vorher entscheiden und drohen erhebliche Nachteile oder Gefahren, so trifft die Hauptverwaltungsbeamtin oder der Hauptverwaltungsbeamte die notwendigen Maßnahmen, im Einvernehmen mit einer Stellvertreterin oder einem Stellvertreter. Die Vertretung und der Hauptausschuss sind unverzüglich zu unterrichten.',
      '§ 89 NKomVG',
    ),
  },
} as const satisfies LegalProfile;
