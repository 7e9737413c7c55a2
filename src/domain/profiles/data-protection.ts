import type { Land, Office, Verified } from './land.ts';
import type { Sourced } from './legal-profile.ts';
import { seen, unseen } from './sourced.ts';

/** What the privacy notice of a Land names beside the GDPR. */
export interface DataProtectionProfile {
  /** The supervisory authority for public bodies of the Land (Art. 51 and 77 GDPR). */
  readonly authority: Sourced<Office>;
  /** The Land's law that allows public bodies what their tasks need (Art. 6 (3) GDPR); completes "in Verbindung mit …". */
  readonly taskLaw: Sourced<string>;
  readonly verified: Verified;
}

const RP: DataProtectionProfile = {
  authority: seen(
    {
      name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
      street: 'Hintere Bleiche 34',
      place: '55116 Mainz',
      email: 'poststelle@datenschutz.rlp.de',
      phone: '06131 8920-0',
      website: 'https://www.datenschutz.rlp.de/',
    },
    'Datenschutzerklärungen anderer Websites, zuletzt September 2026',
  ),
  taskLaw: unseen('§ 3 des Landesdatenschutzgesetzes Rheinland-Pfalz', '§ 3 LDSG'),
  verified: null,
};

const NI: DataProtectionProfile = {
  authority: seen(
    {
      name: 'Der Landesbeauftragte für den Datenschutz Niedersachsen',
      street: 'Prinzenstraße 5',
      place: '30159 Hannover',
      email: 'poststelle@lfd.niedersachsen.de',
      phone: '0511 120-4500',
      website: 'https://www.lfd.niedersachsen.de/',
    },
    'lfd.niedersachsen.de; Telefon nach Datenschutzerklärungen anderer Websites',
  ),
  taskLaw: seen(
    '§ 3 des Niedersächsischen Datenschutzgesetzes',
    'Datenschutzhinweise der Landeshauptstadt Hannover (§ 3 NDSG)',
  ),
  verified: null,
};

const BW: DataProtectionProfile = {
  authority: unseen(
    {
      name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
      street: 'Königstraße 10 a',
      place: '70173 Stuttgart',
      email: 'poststelle@lfdi.bwl.de',
      phone: '0711 615541-0',
      website: 'https://www.baden-wuerttemberg.datenschutz.de/',
    },
    'nach baden-wuerttemberg.datenschutz.de (älterer Stand)',
  ),
  taskLaw: unseen('§ 4 des Landesdatenschutzgesetzes Baden-Württemberg', '§ 4 LDSG'),
  verified: null,
};

/** By Land. */
export const DATA_PROTECTION: Readonly<Record<Land, DataProtectionProfile>> = { rp: RP, ni: NI, bw: BW };
