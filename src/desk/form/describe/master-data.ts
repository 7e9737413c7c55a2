import type { Descriptions } from '../description.ts';
import { PICTURE } from './documents.ts';

export const ORGANIZATION: Descriptions = {
  name: 'Der volle Name des Gremiums, der Fraktion oder der Stelle.',
  shortName: 'Eine kurze Form für enge Stellen, zum Beispiel: Bauausschuss.',
  body: 'Die Gemeinde oder der Verband, zu dem das Gremium gehört.',
  kind: { hint: 'Die Art bestimmt, wo das Gremium auf der Website steht.', initial: 'committee' },
  classification: 'Nur, wenn die Art bei Ihnen anders heißt, zum Beispiel: Verwaltungsausschuss.',
  parent: 'Das Gremium, dem dieses untersteht; bei Fraktionen der Rat.',
  startDate: 'Seit wann es das Gremium gibt.',
  endDate: 'Bis wann es das Gremium gab. Frühere Gremien bleiben auf der Website.',
  colour: 'Nur für Fraktionen: die Farbe in der Sitzverteilung.',
  order: 'Nur für Fraktionen: der Platz in der Sitzverteilung, von links nach rechts.',
  description: { hint: 'Wofür das Gremium zuständig ist, in wenigen Sätzen.', long: true },
  toCheck: {
    label: 'Noch zu prüfen',
    hint: 'Beim Umzug wurden Name oder Art geraten. Schalten Sie aus, wenn alles stimmt.',
  },
  sourceId: false,
};

export const PERSON: Descriptions = {
  surname: 'Nachname der Person.',
  givenName: 'Vorname oder Vornamen.',
  title: { label: 'Akademischer Grad', hint: 'Zum Beispiel: Dr.' },
  memberships: {
    hint: 'In welchen Gremien die Person ist oder war. Beendete Mitgliedschaften bleiben mit ihrem Ende stehen.',
    entry: 'Mitgliedschaft',
  },
  'memberships.organization': 'Das Gremium oder die Fraktion.',
  'memberships.role': { hint: 'Was die Person in dem Gremium ist.', initial: 'member' },
  'memberships.roleTitle': 'Nur, wenn die Rolle bei Ihnen anders heißt, zum Beispiel: Ratsvorsitzende.',
  'memberships.votingRight': 'Ausgeschaltet, wenn die Person im Gremium nicht mitstimmt.',
  'memberships.deputyFor': 'Für wen die Person einspringt.',
  'memberships.onBehalfOf': 'Die Fraktion, der der Sitz zusteht.',
  'memberships.startDate': 'Erster Tag der Mitgliedschaft.',
  'memberships.endDate': 'Letzter Tag der Mitgliedschaft.',
  'memberships.sourceId': false,
  portrait: { ...PICTURE, hint: 'Ein Bild der Person. Es erscheint nur mit Einwilligung.' },
  portraitConsent: 'Tag, an dem die Person eingewilligt hat, dass das Bild gezeigt wird.',
  sourceId: false,
};

export const LOCATION: Descriptions = {
  name: 'Name des Gebäudes, zum Beispiel: Rathaus.',
  room: 'Name oder Nummer des Raums.',
  street: 'Straße und Hausnummer.',
  postalCode: 'Fünf Ziffern.',
  locality: { hint: 'Name der Stadt oder Gemeinde.' },
  access: {
    label: 'Barrierefreier Zugang',
    hint: 'Wie man mit Rollstuhl, Kinderwagen oder Hörhilfe hineinkommt.',
    long: true,
  },
  longitude: 'Für die Karte, zum Beispiel: 9,83.',
  latitude: 'Für die Karte, zum Beispiel: 52,16.',
  sourceId: false,
};

export const BODY: Descriptions = {
  name: 'Der volle Name der Gemeinde, der Stadt, des Kreises oder des Verbands.',
  shortName: 'Eine kurze Form für enge Stellen.',
  kind: { hint: 'Gemeinde, Stadt, Gemeindeverband, Landkreis oder Zweckverband.', initial: 'municipality' },
  partOf: 'Der Gemeindeverband, zu dem die Gemeinde gehört.',
  profile: {
    hint: 'Das Gesetz, nach dem Fristen und Mehrheiten gelten: rp-gemo, rp-lko, ni-nkomvg oder bw-gemo.',
  },
  ags: 'Acht Ziffern.',
  rgs: 'Zwölf Ziffern.',
  inhabitants: 'Zahl der Einwohnerinnen und Einwohner nach der amtlichen Statistik.',
  statutorySizes: {
    hint: 'Wie viele Mitglieder ein Gremium nach dem Gesetz hat. Daraus folgen Beschlussfähigkeit und Mehrheiten.',
    entry: 'Mitgliederzahl',
  },
  'statutorySizes.organization': 'Das Gremium.',
  'statutorySizes.term': 'Die Wahlperiode, für die die Zahl gilt.',
  'statutorySizes.members': {
    label: 'Gesetzliche Zahl der Mitglieder',
    hint: 'Mit Bürgermeisterin oder Bürgermeister, wenn sie mitstimmen.',
  },
  nonPublicMinutes: {
    hint: 'Was Mitglieder im geschützten Bereich mit nichtöffentlichen Niederschriften tun dürfen. Ohne Angabe gilt die Rechtsgrundlage; sie gibt nichts frei.',
  },
  minutesEdition: {
    hint: 'Wie viel von der Niederschrift alle lesen. Ohne Angabe: auch der Text zu jedem Punkt.',
  },
  circulationBases: {
    hint: 'Nur, wenn eine Satzung oder Geschäftsordnung das Umlaufverfahren für Gremien regelt, für die das Gesetz nichts dazu sagt.',
    entry: 'Regel',
  },
  'circulationBases.legalBasis':
    'Die Stelle, wie sie auf Seiten und Dokumenten steht, zum Beispiel: § 9 der Geschäftsordnung des Seniorenbeirats.',
  'circulationBases.kinds': 'Für welche Arten von Gremien die Regel gilt.',
  'circulationBases.consent':
    'Was die Mitglieder zum Verfahren selbst sagen müssen, bevor ihre Stimmen zählen.',
  'circulationBases.share': {
    label: 'Anteil aller Mitglieder',
    hint: 'Nur, wenn ein Anteil zustimmen muss, zum Beispiel: 4/5.',
  },
  'circulationBases.silence':
    'Nur, wenn kein Mitglied widersprechen darf: was es heißt, wenn jemand nichts sagt. Ohne Angabe: nicht abgestimmt.',
  'circulationBases.publishAtOnce':
    'Eingeschaltet, wenn die Regel verlangt, Beschlüsse sofort bekannt zu machen.',
  coatOfArms: { ...PICTURE, hint: 'Das Wappen als Bild.' },
  website: 'Die Website der Gemeinde, mit https:// am Anfang.',
  description: { hint: 'Ein oder zwei Sätze über die Gemeinde.', long: true },
  sourceId: false,
};

export const TERM: Descriptions = {
  name: 'Zum Beispiel: Wahlperiode 2026–2031.',
  bodies: 'Für welche Gemeinden und Verbände die Wahlperiode gilt.',
  startDate: 'Erster Tag der Wahlperiode.',
  endDate: 'Letzter Tag der Wahlperiode.',
  electedOn: 'Tag der Wahl.',
  sourceId: false,
};

export const PAGE: Descriptions = {
  title: 'Überschrift der Seite.',
  navigation: { hint: 'Wo ein Verweis auf die Seite steht.' },
  order: 'Platz unter den anderen Seiten; die kleinste Zahl steht vorn.',
  lang: { label: 'Sprache', hint: 'Leichte Sprache wird als solche gekennzeichnet.' },
};
