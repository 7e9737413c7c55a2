import type { Category, Outcome } from '../../domain/schema/agenda-item.ts';
import type { FormerTerms, MinutesReading } from '../../domain/members/directory.ts';
import type { AllowanceFunction, AllowancePeriod } from '../../domain/schema/allowance.ts';
import type { BODY_KINDS } from '../../domain/schema/body.ts';
import type { ConsentKind, Silence } from '../../domain/schema/circulation-basis.ts';
import type { ConsultationRole } from '../../domain/schema/consultation.ts';
import type { MeetingState } from '../../domain/schema/meeting.ts';
import type { MinutesField } from '../../domain/profiles/legal-profile.ts';
import type { Role } from '../../domain/schema/membership.ts';
import type { MinutesEdition, MinutesState } from '../../domain/schema/minutes.ts';
import type { OrganizationKind } from '../../domain/schema/organization.ts';
import type { PaperKind } from '../../domain/schema/paper.ts';
import type { DisclosureState } from '../../domain/schema/protected.ts';
import type { CirculationOutcome, ImplementationState } from '../../domain/schema/resolution.ts';
import type { DOCUMENT_KINDS } from '../../domain/schema/template.ts';
import type { Choice, MajorityRule, VOTE_METHODS } from '../../domain/schema/vote.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

export const BODY_KIND: Words<(typeof BODY_KINDS)[number]> = {
  municipality: 'Gemeinde',
  town: 'Stadt',
  'joint-municipality': 'Gemeindeverband',
  district: 'Landkreis',
  association: 'Zweckverband',
};

export const ORGANIZATION_KIND: Words<OrganizationKind> = {
  council: 'Rat',
  'main-committee': 'Hauptausschuss',
  committee: 'Ausschuss',
  'local-council': 'Ortsrat',
  'advisory-board': 'Beirat',
  faction: 'Fraktion',
  party: 'Partei',
  administration: 'Verwaltung',
  other: 'Sonstiges Gremium',
};

/** For headings over several. */
export const ORGANIZATION_KINDS_PLURAL: Words<OrganizationKind> = {
  council: 'Räte',
  'main-committee': 'Hauptausschüsse',
  committee: 'Ausschüsse',
  'local-council': 'Ortsräte',
  'advisory-board': 'Beiräte',
  faction: 'Fraktionen',
  party: 'Parteien',
  administration: 'Verwaltung',
  other: 'Sonstige Gremien',
};

export const ROLE: Words<Role> = {
  mayor: 'Bürgermeisteramt',
  chair: 'Vorsitz',
  'deputy-chair': 'stellvertretender Vorsitz',
  member: 'Mitglied',
  deputy: 'stellvertretendes Mitglied',
  advisory: 'beratendes Mitglied',
  secretary: 'Schriftführung',
  guest: 'Gast',
};

/** As what somebody is paid an attendance allowance. */
export const ALLOWANCE_FUNCTION: Words<AllowanceFunction> = {
  mayor: 'Bürgermeisteramt',
  chair: 'Vorsitz',
  'deputy-chair': 'stellvertretender Vorsitz',
  member: 'Mitglied',
  deputy: 'stellvertretendes Mitglied',
  advisory: 'beratendes Mitglied',
  'faction-chair': 'Fraktionsvorsitz',
};

export const ALLOWANCE_PERIOD: Words<AllowancePeriod> = {
  month: 'Monat',
  quarter: 'Vierteljahr',
  'half-year': 'Halbjahr',
  year: 'Jahr',
};

export const MEETING_STATE: Words<MeetingState> = {
  scheduled: 'geplant',
  invited: 'eingeladen',
  held: 'durchgeführt',
  cancelled: 'abgesagt',
  moved: 'verlegt',
};

export const MINUTES_STATE: Words<MinutesState> = {
  draft: 'Entwurf',
  sent: 'versandt, noch nicht genehmigt',
  objected: 'Einwendungen erhoben',
  approved: 'genehmigt',
};

/** Which consent to deciding by circulation is asked for. */
export const CONSENT_KIND: Words<ConsentKind> = {
  none: 'keine eigene Zustimmung zum Verfahren',
  'no-objection': 'kein Mitglied widerspricht',
  share: 'ein Anteil aller Mitglieder stimmt zu',
};

/** What it means that a member says nothing. */
export const SILENCE: Words<Silence> = {
  'not-voted': 'nicht abgestimmt',
  consents: 'einverstanden mit dem, was vorgeschlagen ist',
};

/** How much of the minutes citizens read. */
export const MINUTES_EDITION: Words<MinutesEdition> = {
  minimum: 'nur was das Gesetz verlangt: Anwesende als Zahl, Tagesordnung, Beschlüsse, Abstimmungen',
  standard: 'dazu der Text zu jedem Punkt',
  full: 'dazu Einwendungen und der Vergleich mit der versandten Fassung',
};

/** What minutes must hold. */
export const MINUTES_FIELD: Words<MinutesField> = {
  day: 'Tag der Sitzung',
  place: 'Ort der Sitzung',
  participants: 'Zahl der Anwesenden',
  agenda: 'Tagesordnung',
  'resolutions-wording': 'Wortlaut der Beschlüsse',
  'vote-results': 'Ergebnisse der Abstimmungen',
  'election-results': 'Ergebnisse der Wahlen',
  'essential-content': 'wesentlicher Inhalt der Beratung zu jedem Punkt',
  'signature-chair': 'Vorsitz, der unterzeichnet',
  'signature-secretary': 'Schriftführung, die unterzeichnet',
};

/** What members may do with minutes of a part that was not public. */
export const MINUTES_READING: Words<MinutesReading> = {
  none: 'nicht lesen',
  view: 'am Bildschirm lesen',
  download: 'lesen und herunterladen',
};

/** Whose earlier terms members read. */
export const FORMER_TERMS: Words<FormerTerms> = {
  none: 'keine',
  served: 'nur die, in denen das Mitglied dem Gremium angehörte',
  all: 'alle',
};

export const OUTCOME: Words<Outcome> = {
  approved: 'beschlossen',
  'approved-amended': 'in geänderter Fassung beschlossen',
  rejected: 'abgelehnt',
  recommended: 'empfohlen',
  'recommended-amended': 'in geänderter Fassung empfohlen',
  'not-recommended': 'nicht empfohlen',
  noted: 'zur Kenntnis genommen',
  elected: 'gewählt',
  answered: 'beantwortet',
  postponed: 'vertagt',
  referred: 'verwiesen',
  withdrawn: 'zurückgezogen',
  removed: 'abgesetzt',
  'no-decision': 'ohne Beschluss',
};

export const CATEGORY: Words<Category> = {
  personnel: 'Personalangelegenheit',
  property: 'Grundstücksangelegenheit',
  charges: 'Abgabenangelegenheit',
  contracts: 'Vertragsangelegenheit',
  other: 'Sonstige Angelegenheit',
};

export const PAPER_KIND: Words<PaperKind> = {
  decision: 'Beschlussvorlage',
  information: 'Informationsvorlage',
  report: 'Bericht',
  motion: 'Antrag',
  amendment: 'Änderungsantrag',
  inquiry: 'Anfrage',
  answer: 'Antwort',
  statement: 'Stellungnahme',
  petition: 'Eingabe',
  election: 'Wahlvorschlag',
  other: 'Sonstige Vorlage',
};

export const CONSULTATION_ROLE: Words<ConsultationRole> = {
  hearing: 'Anhörung',
  preliminary: 'Vorberatung',
  decision: 'Entscheidung',
  noting: 'Kenntnisnahme',
};

export const VOTE_METHOD: Words<(typeof VOTE_METHODS)[number]> = {
  open: 'offene Abstimmung',
  secret: 'geheime Abstimmung',
  'roll-call': 'namentliche Abstimmung',
};

export const MAJORITY_RULE: Words<MajorityRule> = {
  simple: 'einfache Mehrheit der abgegebenen Stimmen',
  'two-thirds-of-votes': 'zwei Drittel der abgegebenen Stimmen',
  'two-thirds-of-present': 'zwei Drittel der anwesenden Mitglieder',
  'majority-of-statutory': 'Mehrheit der gesetzlichen Zahl der Mitglieder',
  'two-thirds-of-statutory': 'zwei Drittel der gesetzlichen Zahl der Mitglieder',
  'three-quarters-of-statutory': 'drei Viertel der gesetzlichen Zahl der Mitglieder',
};

export const CHOICE: Words<Choice> = {
  yes: 'Ja',
  no: 'Nein',
  abstain: 'Enthaltung',
  invalid: 'ungültig',
  excluded: 'ausgeschlossen',
  absent: 'abwesend',
};

export const IMPLEMENTATION_STATE: Words<ImplementationState> = {
  open: 'offen',
  'in-progress': 'in Umsetzung',
  done: 'umgesetzt',
  dropped: 'nicht weiterverfolgt',
};

/** Whether a resolution of a non-public part is made known. */
export const DISCLOSURE_STATE: Words<DisclosureState> = {
  pending: 'noch offen',
  withheld: 'nicht bekannt zu geben',
  disclosed: 'bekannt gegeben',
};

export const NOTICE_MEDIUM: Words<'newspaper' | 'gazette' | 'board' | 'internet'> = {
  newspaper: 'Zeitung',
  gazette: 'Amtsblatt',
  board: 'Aushang',
  internet: 'Internet',
};

export const DOCUMENT_KIND: Words<(typeof DOCUMENT_KINDS)[number]> = {
  invitation: 'Einladung',
  notice: 'Bekanntmachung',
  agenda: 'Tagesordnung',
  supplement: 'Nachtrag',
  minutes: 'Niederschrift',
  folder: 'Sitzungsmappe',
  paper: 'Vorlage',
  extract: 'Beschlussauszug',
  'urgent-decision': 'Eilentscheidung',
  circulation: 'Umlaufbeschluss',
  'resolution-book': 'Beschlussbuch',
};

export const NEXT_SESSION_OUTCOME: Words<'noted' | 'approved' | 'annulled'> = {
  noted: 'zur Kenntnis genommen',
  approved: 'genehmigt',
  annulled: 'aufgehoben',
};

/** What came of a procedure by circulation. */
export const CIRCULATION_OUTCOME: Words<CirculationOutcome> = {
  adopted: 'beschlossen',
  rejected: 'abgelehnt',
  'no-consent': 'kein Beschluss, weil die Zustimmung zum Verfahren nicht erreicht wurde',
  'no-quorum': 'kein Beschluss, weil zu wenige Mitglieder abgestimmt haben',
};

export const RESOLUTION_KIND: Words<'item' | 'disclosed' | 'circulation' | 'urgent-decision'> = {
  item: 'Beschluss einer Sitzung',
  disclosed: 'bekannt gegebener Beschluss aus nichtöffentlicher Sitzung',
  circulation: 'Umlaufbeschluss',
  'urgent-decision': 'Eilentscheidung',
};
