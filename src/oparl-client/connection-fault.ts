import { HttpFault } from './http-fault.ts';
import { privateFault } from './host-rule.ts';
import { PRIVATE } from './pinned-lookup.ts';

const TIMEOUTS = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);
const MISSING_LINK = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
const TLS = /^(CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/;

/** The code of an error, or of the first error inside it that has one (Node bundles one per address tried). */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const own = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (own !== '' && own !== 'UND_ERR_SOCKET') return own;
  const inner =
    error instanceof AggregateError ? error.errors.map(codeOf).find((code) => code !== '') : undefined;
  return (inner ?? codeOf(error.cause)) || own;
}

function tlsFault(url: URL, raw: string): HttpFault {
  const missing = MISSING_LINK.has(raw);
  return new HttpFault(
    'http-tls',
    url.href,
    missing
      ? 'Der Server schickt das Zwischenzertifikat seiner Zertifizierungsstelle nicht mit.'
      : `Das Zertifikat des Servers ist nicht in Ordnung (${raw}).`,
    missing
      ? 'Bitten Sie den Betreiber, die vollständige Zertifikatskette einzurichten; bis dahin hilft NODE_EXTRA_CA_CERTS=zwischenzertifikat.pem vor dem Befehl.'
      : 'Bitten Sie den Betreiber, das Zertifikat zu erneuern.',
    { raw },
  );
}

/** Fault for an answer that took too long; it may be tried again. */
export function timeoutFault(url: URL, raw = ''): HttpFault {
  return new HttpFault(
    'http-timeout',
    url.href,
    'Der Server hat nicht rechtzeitig geantwortet.',
    'Versuchen Sie es später noch einmal.',
    { retryable: true, raw },
  );
}

/** Turns what Node or undici throws while connecting and reading into a typed fault with its remedy. */
export function connectionFault(error: unknown, url: URL): HttpFault {
  if (error instanceof HttpFault) return error;
  const raw = codeOf(error);
  if (raw === PRIVATE) return privateFault(url);
  if (TIMEOUTS.has(raw)) return timeoutFault(url, raw);
  if (MISSING_LINK.has(raw) || TLS.test(raw)) return tlsFault(url, raw);
  if (raw === 'ENOTFOUND')
    return new HttpFault(
      'http-unknown-host',
      url.href,
      `Der Name ${url.hostname} ist nicht bekannt.`,
      'Prüfen Sie die Schreibweise der Adresse und Ihre Internetverbindung.',
      { raw },
    );
  if (raw.startsWith('Z_') || raw.startsWith('ERR__ERROR') || raw.startsWith('ERR_BROTLI'))
    return new HttpFault(
      'http-encoding',
      url.href,
      'Die Antwort ist falsch komprimiert.',
      'Bitten Sie den Betreiber, die Komprimierung seines Servers zu prüfen.',
      { raw, retryable: true },
    );
  return new HttpFault(
    'http-unreachable',
    url.href,
    `Die Verbindung kam nicht zustande oder riss ab${raw === '' ? '' : ` (${raw})`}.`,
    'Prüfen Sie, ob der Server erreichbar ist, und versuchen Sie es noch einmal.',
    { retryable: true, raw },
  );
}
