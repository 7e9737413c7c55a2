import type { AuditLine } from '../ports.ts';

interface EventWords {
  /** In a table of the office. */
  readonly label: string;
  /** Told to the person whom it concerns. */
  readonly own: string;
}

/** What each event means, in plain words. */
const EVENT_WORDS: Readonly<Record<AuditLine['event'], EventWords>> = {
  'login-link-sent': {
    label: 'Link zur Anmeldung gesandt',
    own: 'Ein Link zur Anmeldung wurde an Ihre E-Mail-Adresse gesandt.',
  },
  login: { label: 'Anmeldung', own: 'Sie haben sich angemeldet.' },
  'login-refused': { label: 'Anmeldung abgelehnt', own: 'Eine Anmeldung wurde abgelehnt.' },
  'step-up': { label: 'Mit Passkey bestätigt', own: 'Sie haben die Anmeldung mit einem Passkey bestätigt.' },
  'step-up-refused': { label: 'Passkey abgelehnt', own: 'Eine Bestätigung mit Passkey wurde abgelehnt.' },
  logout: { label: 'Abmeldung', own: 'Sie haben sich abgemeldet.' },
  'passkey-added': { label: 'Passkey eingerichtet', own: 'Ein Passkey wurde eingerichtet.' },
  'passkey-removed': { label: 'Passkey entfernt', own: 'Ein Passkey wurde entfernt.' },
  'session-ended': { label: 'Sitzung beendet', own: 'Eine Sitzung wurde beendet.' },
  'meeting-read': { label: 'Sitzung gelesen', own: 'Sie haben eine Tagesordnung gelesen.' },
  'meeting-refused': {
    label: 'Sitzung verweigert',
    own: 'Sie wollten eine Sitzung öffnen, die Ihr Zugang nicht umfasst.',
  },
  'paper-read': { label: 'Vorlage gelesen', own: 'Sie haben eine Vorlage gelesen.' },
  'paper-refused': {
    label: 'Vorlage verweigert',
    own: 'Sie wollten eine Vorlage öffnen, die Ihr Zugang nicht umfasst.',
  },
  'document-read': { label: 'Dokument geöffnet', own: 'Sie haben ein Dokument geöffnet.' },
  'document-refused': {
    label: 'Dokument verweigert',
    own: 'Sie wollten ein Dokument öffnen, das Ihr Zugang nicht umfasst.',
  },
  'zip-read': {
    label: 'Unterlagen gesammelt geladen',
    own: 'Sie haben die Unterlagen einer Sitzung gesammelt geladen.',
  },
  'meeting-taken': {
    label: 'Sitzung mitgenommen',
    own: 'Sie haben eine Sitzung mit ihren Unterlagen auf ein Gerät mitgenommen.',
  },
  'copy-contact': {
    label: 'Gerät mit Kopie hat sich gemeldet',
    own: 'Ein Gerät mit einer Kopie hat gefragt, ob sie noch gilt.',
  },
  search: { label: 'Suche', own: 'Sie haben gesucht. Das Suchwort wird nicht festgehalten.' },
  'overview-read': {
    label: 'Übersicht gelesen',
    own: 'Sie haben eine Übersicht mit Titeln gelesen.',
  },
  'ballot-read': { label: 'Umlaufverfahren gelesen', own: 'Sie haben ein Umlaufverfahren geöffnet.' },
  'ballot-refused': {
    label: 'Umlaufverfahren verweigert',
    own: 'Sie wollten ein Umlaufverfahren öffnen, das Ihr Zugang nicht umfasst.',
  },
  'account-created': { label: 'Zugang angelegt', own: 'Ihr Zugang wurde angelegt.' },
  'account-changed': { label: 'Zugang geändert', own: 'Angaben Ihres Zugangs wurden geändert.' },
  'account-revoked': { label: 'Zugang gesperrt', own: 'Ihr Zugang wurde gesperrt.' },
  'account-restored': { label: 'Zugang freigegeben', own: 'Ihr Zugang wurde wieder freigegeben.' },
  'account-erased': { label: 'Zugang gelöscht', own: 'Ihr früherer Zugang wurde gelöscht.' },
  invited: { label: 'Eingeladen', own: 'Sie wurden eingeladen.' },
  'passkeys-reset': { label: 'Passkeys zurückgesetzt', own: 'Alle Ihre Passkeys wurden entfernt.' },
  'login-bound': {
    label: 'Anmeldung zugeordnet',
    own: 'Ihr Konto beim Anmeldedienst wurde Ihrem Zugang zugeordnet.',
  },
  'channel-changed': {
    label: 'Zustellung geändert',
    own: 'Die Art, wie Ihre Einladungen zugestellt werden, wurde geändert.',
  },
  'notices-changed': {
    label: 'Benachrichtigung geändert',
    own: 'Die Art, wie Sie von Neuem hören, wurde geändert.',
  },
  'feed-renewed': {
    label: 'Persönliche Adressen geändert',
    own: 'Die Adressen Ihres persönlichen Feeds und Kalenders wurden erneuert oder abgeschaltet.',
  },
  'invitation-ordered': {
    label: 'Einladung zu einer Sitzung versandt',
    own: 'Sie haben eine Einladung zu einer Sitzung versandt.',
  },
  'invitation-printed': {
    label: 'Einladungen zum Ausdrucken geöffnet',
    own: 'Sie haben Einladungen zum Ausdrucken geöffnet.',
  },
  'invitation-decided': {
    label: 'Über eine Zustellung entschieden',
    own: 'Über die Zustellung einer Einladung an Sie wurde entschieden.',
  },
  'allowance-read': {
    label: 'Sitzungsgeld gelesen',
    own: 'Eine Abrechnung von Sitzungsgeld wurde geöffnet.',
  },
  'ballot-opened': {
    label: 'Umlaufverfahren begonnen',
    own: 'Sie haben ein Umlaufverfahren begonnen.',
  },
  // whether somebody consented or objected, and how they voted, the records of the ballot alone say
  'ballot-declared': {
    label: 'Zu einem Umlaufverfahren erklärt',
    own: 'Sie haben sich zu einem Umlaufverfahren erklärt. Ob Sie zustimmten oder widersprachen, steht hier nicht.',
  },
  'ballot-voted': {
    label: 'Im Umlaufverfahren abgestimmt',
    own: 'Sie haben in einem Umlaufverfahren abgestimmt. Wie Sie stimmten, steht hier nicht.',
  },
  'ballot-extended': {
    label: 'Umlaufverfahren verlängert',
    own: 'Sie haben die Frist eines Umlaufverfahrens verlängert.',
  },
  'ballot-cancelled': {
    label: 'Umlaufverfahren abgebrochen',
    own: 'Sie haben ein Umlaufverfahren abgebrochen.',
  },
  'ballot-mail-decided': {
    label: 'Benachrichtigung zum Umlaufverfahren entschieden',
    own: 'Eine Benachrichtigung an Sie wurde nochmals versandt oder als erledigt vermerkt.',
  },
  'ballot-log-read': {
    label: 'Aufzeichnungen eines Umlaufverfahrens geladen',
    own: 'Sie haben die Aufzeichnungen eines Umlaufverfahrens geladen.',
  },
  'audit-read': { label: 'Protokoll gelesen', own: 'Das Protokoll wurde gelesen.' },
  'office-refused': {
    label: 'Verwaltung verweigert',
    own: 'Sie wollten eine Seite der Verwaltung öffnen, die Ihr Zugang nicht umfasst.',
  },
  damaged: {
    label: 'Beschädigter Eintrag',
    own: 'Hier steht ein Eintrag, der sich nicht mehr lesen lässt.',
  },
};

/** Documents and papers that went out within a zip were not opened one by one. */
const IN_ZIP: Partial<Record<AuditLine['event'], EventWords>> = {
  'document-read': { label: 'Dokument im ZIP geladen', own: 'Sie haben ein Dokument im ZIP geladen.' },
  'paper-read': { label: 'Vorlage im ZIP geladen', own: 'Sie haben eine Vorlage im ZIP geladen.' },
};

/** Documents that a device keeps, sealed. */
const TAKEN: Partial<Record<AuditLine['event'], EventWords>> = {
  'document-read': {
    label: 'Dokument mitgenommen',
    own: 'Sie haben ein Dokument auf ein Gerät mitgenommen.',
  },
};

/** Of a change of which the log does not say that it was made. */
const UNDONE = {
  begun: {
    label: 'Begonnen, Ausgang nicht festgehalten',
    own: 'Eine Änderung Ihres Zugangs wurde begonnen. Ob sie zustande kam, ist nicht festgehalten.',
  },
  failed: { label: 'Nicht zustande gekommen', own: 'Eine Änderung Ihres Zugangs kam nicht zustande.' },
} as const;

/** The same of a step in a ballot, which changes no access. */
const UNDONE_STEP = {
  begun:
    'Ein Schritt in einem Umlaufverfahren wurde begonnen. Ob er zustande kam, zeigt das Umlaufverfahren selbst.',
  failed: 'Ein Schritt in einem Umlaufverfahren kam nicht zustande.',
} as const;

/** What the entry means, in plain words. */
export function eventWords({ event, way }: Pick<AuditLine, 'event' | 'way'>): EventWords {
  if (way === undefined) return EVENT_WORDS[event];
  if (way === 'zip' || way === 'taken') return (way === 'zip' ? IN_ZIP : TAKEN)[event] ?? EVENT_WORDS[event];
  const { label } = UNDONE[way];
  const { own } = event.startsWith('ballot-') ? { own: UNDONE_STEP[way] } : UNDONE[way];
  return { label: `${EVENT_WORDS[event].label}: ${label}`, own };
}

/** Who did it, where somebody else did. @param names by id of the account */
export function byWords({ by, account }: AuditLine, names?: ReadonlyMap<string, string>): string {
  if (by === undefined || by === account) return '';
  if (by === 'konsole') return 'Konsole des Betriebs';
  return names === undefined ? 'Ratsbüro' : (names.get(by) ?? by);
}
