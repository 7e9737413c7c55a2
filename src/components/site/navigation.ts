/** The main navigation, in the order in which it is read. */
export const NAVIGATION = [
  { key: 'sitzungen', label: 'Sitzungen', href: '/sitzungen/' },
  { key: 'kalender', label: 'Kalender', href: '/kalender/' },
  { key: 'vorlagen', label: 'Vorlagen', href: '/vorlagen/' },
  { key: 'beschluesse', label: 'Beschlüsse', href: '/beschluesse/' },
  { key: 'gremien', label: 'Gremien', href: '/gremien/' },
  { key: 'personen', label: 'Personen', href: '/personen/' },
  { key: 'suche', label: 'Suche', href: '/suche/' },
] as const;

/** The part of the site that a page belongs to. */
export type NavigationKey = (typeof NAVIGATION)[number]['key'];

/** Pages about this site and the council. */
export const ORIENTATION = [
  { label: 'Abonnieren', href: '/abonnieren/' },
  { label: 'Wie der Rat arbeitet', href: '/wie-der-rat-arbeitet/' },
  { label: 'Glossar', href: '/glossar/' },
  { label: 'Leichte Sprache', href: '/leichte-sprache/' },
  { label: 'Themen', href: '/themen/' },
  { label: 'Orte', href: '/orte/' },
  { label: 'Körperschaften', href: '/koerperschaften/' },
  { label: 'Wahlperioden', href: '/wahlperioden/' },
  { label: 'Was wann veröffentlicht wurde', href: '/protokoll/' },
  { label: 'Dokument prüfen', href: '/pruefen/' },
  { label: 'Umlaufverfahren', href: '/umlaufverfahren/' },
  { label: 'Offene Daten', href: '/daten/' },
] as const;

/** Pages that the law asks for. */
export const LEGAL = [
  { label: 'Impressum', href: '/impressum/' },
  { label: 'Datenschutz', href: '/datenschutz/' },
  { label: 'Barrierefreiheit', href: '/barrierefreiheit/' },
] as const;
