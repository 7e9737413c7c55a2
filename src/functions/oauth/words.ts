/** Why a login did not come about. */
export type LoginFault =
  | 'request'
  | 'provider-unknown'
  | 'scope'
  | 'state-missing'
  | 'state-foreign'
  | 'state-expired'
  | 'state-used'
  | 'cancelled'
  | 'refused'
  | 'code-refused'
  | 'settings-refused'
  | 'unreachable'
  | 'unreadable';

const AGAIN = 'Bitte melden Sie sich in der Redaktion erneut an.';
const ASK_IT = 'Geben Sie diese Meldung bitte an Ihre IT weiter.';

/** What a clerk reads, in the popup and at the desk: what happened, and what to do. */
export const FAULT_WORDS: Readonly<Record<LoginFault, string>> = {
  request: `Die Anmeldung wurde mit unvollständigen oder doppelten Angaben aufgerufen. ${AGAIN}`,
  'provider-unknown': `Die Redaktion verlangt eine Anmeldung, die dieser Dienst nicht kennt; er kennt nur GitHub. ${ASK_IT}`,
  scope: `Die Redaktion verlangt Rechte, die dieser Dienst nicht vergibt (OAUTH_SCOPES). ${ASK_IT}`,
  'state-missing': `Die Anmeldung wurde nicht in diesem Browser begonnen, oder der Browser hat das nötige Cookie nicht angenommen. Erlauben Sie Cookies für diese Adresse. ${AGAIN}`,
  'state-foreign': `Die Antwort gehört nicht zu der Anmeldung, die in diesem Browser begonnen wurde. Sie wurde deshalb verworfen. ${AGAIN}`,
  'state-expired': `Die Anmeldung hat länger als zehn Minuten gedauert und gilt nicht mehr. ${AGAIN}`,
  'state-used': `Diese Anmeldung ist schon abgeschlossen und gilt kein zweites Mal. ${AGAIN}`,
  cancelled: `Sie haben die Anmeldung bei GitHub abgebrochen. ${AGAIN}`,
  refused: `GitHub hat die Anmeldung abgelehnt. ${AGAIN} Wenn es wieder geschieht, sagen Sie Ihrer IT Bescheid.`,
  'code-refused': `GitHub hat die Anmeldung nicht bestätigt, vielleicht weil sie zu lange gedauert hat. ${AGAIN}`,
  'settings-refused': `GitHub nimmt die Einstellungen dieses Dienstes nicht an (Client ID, Secret oder Rücksprungadresse). ${ASK_IT}`,
  unreachable: `GitHub hat nicht rechtzeitig geantwortet. Warten Sie einige Minuten und melden Sie sich in der Redaktion dann erneut an.`,
  unreadable: `GitHub hat anders geantwortet als erwartet. ${ASK_IT}`,
};

/**
 * The fault behind the `error` of a provider (RFC 6749, sections 4.1.2.1 and 5.2; the rest are GitHub's own words).
 * The provider's description is never shown: it comes from outside.
 */
export const faultOfProvider = (error: string): LoginFault => PROVIDER_ERRORS.get(error) ?? 'refused';

const PROVIDER_ERRORS: ReadonlyMap<string, LoginFault> = new Map([
  ['access_denied', 'cancelled'],
  ['invalid_scope', 'scope'],
  ['bad_verification_code', 'code-refused'],
  ['invalid_grant', 'code-refused'],
  ['incorrect_client_credentials', 'settings-refused'],
  ['invalid_client', 'settings-refused'],
  ['unauthorized_client', 'settings-refused'],
  ['redirect_uri_mismatch', 'settings-refused'],
  ['application_suspended', 'settings-refused'],
  ['server_error', 'unreachable'],
  ['temporarily_unavailable', 'unreachable'],
]);
