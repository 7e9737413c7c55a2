import type { Land, Office, Verified } from './land.ts';
import type { Sourced } from './legal-profile.ts';
import { seen, unseen } from './sourced.ts';

/** What the accessibility statement of a Land must name beside the operator's own words. */
export interface AccessibilityProfile {
  /** Completes "mit … vereinbar". */
  readonly law: Sourced<string>;
  /** How the Land calls the step that follows an unsatisfying answer. */
  readonly procedure: Sourced<string>;
  /** What the office does, in sentences for readers. */
  readonly explanation: Sourced<readonly string[]>;
  readonly office: Sourced<Office>;
  readonly verified: Verified;
}

const RP: AccessibilityProfile = {
  law: seen(
    'dem Landesinklusionsgesetz und der Barrierefreie-Informationstechnik-Verordnung Rheinland-Pfalz (BITV RP)',
    '§ 1 BITV RP vom 3. Juni 2019 (umwelt-online.de, Auszug); Erklärung der Verbandsgemeinde Kaisersesch',
  ),
  procedure: unseen('Durchsetzungsverfahren', 'Muster der EU, Durchführungsbeschluss (EU) 2018/1523'),
  explanation: seen(
    [
      'Haben Sie uns eine Barriere gemeldet und nach einem Monat keine oder keine zufriedenstellende Antwort erhalten? Dann können Sie sich an die Durchsetzungsstelle des Landes wenden.',
      'Die Durchsetzungsstelle prüft, ob wir die Vorschriften einhalten, und fordert uns auf, Mängel zu beheben.',
    ],
    'inklusion.rlp.de, behindertenbeauftragte.rlp.de (Stand unbekannt)',
  ),
  office: seen(
    {
      name: 'Durchsetzungsstelle bei der Landesbeauftragten für die Belange von Menschen mit Behinderungen Rheinland-Pfalz',
      street: 'Bauhofstraße 9',
      place: '55116 Mainz',
      email: 'durchsetzungsstelle@mastd.rlp.de',
      phone: '06131 16-5342',
    },
    'inklusion.rlp.de, behindertenbeauftragte.rlp.de (Stand unbekannt)',
  ),
  verified: null,
};

const NI: AccessibilityProfile = {
  law: seen(
    'dem Niedersächsischen Behindertengleichstellungsgesetz (NBGG)',
    '§§ 9 bis 9 e NBGG (schure.de, Auszug)',
  ),
  procedure: seen('Schlichtungsverfahren', '§ 9 d NBGG nach der SchVO-NBGG vom 23. August 2021 (schure.de)'),
  explanation: unseen(
    [
      'Sind Sie mit unserer Antwort nicht zufrieden? Dann können Sie bei der Schlichtungsstelle des Landes eine Schlichtung nach § 9 d NBGG beantragen.',
      'Die Schlichtungsstelle vermittelt zwischen Menschen mit Behinderungen und öffentlichen Stellen. Das Verfahren ist kostenlos, und Sie brauchen keinen Rechtsbeistand.',
    ],
    '§ 9 d NBGG',
  ),
  office: seen(
    {
      name: 'Schlichtungsstelle nach dem NBGG bei der oder dem Landesbeauftragten für Menschen mit Behinderungen Niedersachsen',
      street: 'Hannah-Arendt-Platz 2',
      place: '30159 Hannover',
      email: 'schlichtungsstelle@ms.niedersachsen.de',
      phone: '0511 120-4010',
    },
    'Erklärungen zur Barrierefreiheit anderer Websites in Niedersachsen (Stand unbekannt)',
  ),
  verified: null,
};

const BW: AccessibilityProfile = {
  law: unseen('§ 10 des Landes-Behindertengleichstellungsgesetzes (L-BGG)', '§ 10 L-BGG'),
  procedure: unseen('Schlichtungsverfahren', '§ 10b L-BGG'),
  explanation: unseen(
    [
      'Haben Sie uns eine Barriere gemeldet und keine oder keine zufriedenstellende Antwort erhalten? Dann können Sie bei der Schlichtungsstelle im Landeszentrum Barrierefreiheit eine Schlichtung beantragen.',
      'Die Schlichtungsstelle sucht mit den Beteiligten nach einer Lösung. Das Verfahren ist grundsätzlich kostenfrei.',
    ],
    '§ 10b L-BGG',
  ),
  office: unseen(
    {
      name: 'Schlichtungsstelle beim Landeszentrum Barrierefreiheit Baden-Württemberg',
      street: 'Else-Josenhans-Straße 6',
      place: '70173 Stuttgart',
      website: 'https://barrierefreiheit-bw.de/',
    },
    'nach barrierefreiheit-bw.de (Stand unbekannt); eine E-Mail-Adresse ist nicht bekannt',
  ),
  verified: null,
};

/** By Land. The parts of the statement follow the EU's template, Implementing Decision (EU) 2018/1523. */
export const ACCESSIBILITY: Readonly<Record<Land, AccessibilityProfile>> = { rp: RP, ni: NI, bw: BW };
