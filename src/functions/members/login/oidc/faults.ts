/** What went wrong at a login by the provider; words for the log, each with its page. */
export const OIDC_FAULTS = {
  /** The browser brings no login cookie, or that of another login, or one too old. */
  'not-begun': 400,
  cancelled: 403,
  /** The code was used or is too old. */
  code: 400,
  /** The provider says something that does not hold: another issuer, a wrong nonce, a bad signature. */
  untrue: 502,
  /** The provider refuses us, or answers something that is no answer. */
  refuses: 502,
  down: 502,
  slow: 504,
  /** The provider says that it has a fault. */
  busy: 503,
} as const;
export type OidcFault = keyof typeof OIDC_FAULTS;

interface ClientFault {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly error?: unknown;
  readonly cause?: unknown;
}

/** Codes of openid-client 6 for answers that arrived and do not hold. */
const UNTRUE = new Set([
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_MISSING_SERVER_METADATA',
]);

/** Sorts what openid-client throws. Nothing of its message goes on: it may bear an address or a token. */
export function faultOf(thrown: unknown): OidcFault {
  if (typeof thrown !== 'object' || thrown === null) return 'down';
  const { code, error } = thrown as ClientFault;
  if (code === 'OAUTH_TIMEOUT' || isTimeout(thrown)) return 'slow';
  if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR') return ofAuthorization(error);
  if (code === 'OAUTH_RESPONSE_BODY_ERROR') return error === 'invalid_grant' ? 'code' : 'refuses';
  if (typeof code === 'string' && UNTRUE.has(code)) return 'untrue';
  if (typeof code === 'string' && code.startsWith('OAUTH_')) return 'refuses';
  return 'down';
}

/** Whether the patience ended it, also in the middle of an answer. */
function isTimeout(thrown: unknown): boolean {
  for (let [each, depth] = [thrown as ClientFault | undefined, 0]; each && depth < 4; depth += 1) {
    if (each.name === 'TimeoutError') return true;
    each = each.cause as ClientFault | undefined;
  }
  return false;
}

/** Whether the token is signed with a key that we do not know of the provider; it may have another since it was last asked. */
export const isOtherKey = (thrown: unknown): boolean =>
  (thrown as ClientFault | null)?.code === 'OAUTH_KEY_SELECTION_FAILED';

function ofAuthorization(error: unknown): OidcFault {
  if (error === 'access_denied' || error === 'interaction_required' || error === 'login_required')
    return 'cancelled';
  return error === 'server_error' || error === 'temporarily_unavailable' ? 'busy' : 'refuses';
}

/** The code alone, for the log; the provider's own words are not ours to write down. */
export const codeOf = (thrown: unknown): string => {
  const { code, cause } = (thrown ?? {}) as ClientFault;
  const inner = (cause as ClientFault | undefined)?.code;
  return (
    [code, inner].filter((word) => typeof word === 'string' && /^[A-Z_]{2,50}$/.test(word)).join(' ') || '-'
  );
};
