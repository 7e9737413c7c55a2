/** Why a deploy stopped; only a fault of the network is worth another try. */
export type FaultKind =
  | 'network'
  | 'disk-full'
  | 'login'
  | 'rights'
  | 'host-key'
  | 'program-missing'
  | 'cancelled'
  | 'locked'
  | 'lock-lost'
  | 'verify'
  | 'draft'
  | 'older-ledger'
  | 'other';

/** A deploy that stopped; the message is German, complete and free of secrets. */
export class DeployFault extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

const SIGNS: readonly (readonly [FaultKind, RegExp])[] = [
  [
    'disk-full',
    /no space left on device|disk quota exceeded|ENOSPC|EDQUOT|QuotaExceeded|InsufficientStorage/i,
  ],
  ['host-key', /host key verification failed|remote host identification has changed|no .*host key is known/i],
  [
    'login',
    /permission denied \(|login failed|login incorrect|AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|Forbidden/i,
  ],
  ['rights', /permission denied|read-only file system|operation not permitted|EACCES|EROFS/i],
  [
    'network',
    /connection (?:refused|reset|closed|timed out|unexpectedly closed)|broken pipe|could not resolve|not known|network is unreachable|no route to host|timed? ?out|max-retries|data stream|peer closed|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|TimeoutError|socket hang up|SlowDown|ServiceUnavailable|InternalError/i,
  ],
];

const WORDS: Readonly<Partial<Record<FaultKind, string>>> = {
  network: 'Die Verbindung zum Server ist abgebrochen oder kam nicht zustande.',
  'disk-full':
    'Auf dem Server ist kein Speicherplatz mehr frei. Bitte dort Platz schaffen und die Veröffentlichung wiederholen.',
  login:
    'Der Server hat die Anmeldung abgelehnt. Bitte Schlüssel oder Zugangsdaten in den Geheimnissen der Veröffentlichung prüfen.',
  rights: 'Auf dem Server fehlt das Recht, dort zu schreiben. Bitte Besitzer und Rechte des Ordners prüfen.',
  'host-key':
    'Der Schlüssel des Servers ist nicht der bekannte. Bitte mit dem Betreiber des Servers klären und SSH_KNOWN_HOSTS_FILE nur dann ändern, wenn er den neuen Schlüssel bestätigt.',
  other: 'Der Server hat einen Fehler gemeldet.',
};

/** Where a program ends with this code, the connection broke: ssh 255; rsync 10, 12, 20 (killed), 30, 35. */
const NETWORK_CODES: ReadonlySet<number> = new Set([10, 12, 20, 30, 35, 255]);

/** What went wrong, read from what a program said; its last lines are kept for the IT person. */
export function faultOf(said: string, code?: number): DeployFault {
  const sign = SIGNS.find(([, pattern]) => pattern.test(said))?.[0];
  const kind = sign ?? (code !== undefined && NETWORK_CODES.has(code) ? 'network' : 'other');
  const lines = said.trim().split('\n').slice(-4).join('\n');
  return new DeployFault(kind, `${WORDS[kind] ?? ''}${lines === '' ? '' : `\nMeldung: ${lines}`}`);
}
