import { originOf } from '../../server/origin.ts';

/** What the operator sets. Origins have no slash at the end. */
export interface OAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Origin under which browsers reach this function; Decap's `base_url`. */
  readonly publicUrl: string;
  /** Origin of GitHub, or of a GitHub Enterprise Server. */
  readonly provider: string;
  /** Origins of the desks that may receive a token. */
  readonly allowedOrigins: readonly string[];
  /** Scopes that a desk may ask for; the first stands for none. */
  readonly scopes: readonly string[];
  readonly host: string;
  readonly port: number;
}

/** Every fault of the settings in one message, in German. It quotes no value, since a secret may stand in the wrong place. */
export class SettingsError extends Error {}

const FORM = 'https://… ohne Pfad (http nur für localhost und 127.0.0.1)';

const words = (text: string | undefined): string[] =>
  (text ?? '').split(/[\s,]+/).filter((word) => word !== '');

/**
 * Reads the settings from the environment.
 * @throws SettingsError that names each variable, what is wrong with it and what belongs there
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): OAuthSettings {
  const faults: string[] = [];
  const refuse = (name: string, remedy: string): string => {
    faults.push(`${name}: ${environment[name] === undefined ? 'fehlt' : 'ist ungültig'}. ${remedy}`);
    return '';
  };
  const matching = (name: string, form: RegExp, remedy: string, fallback?: string): string => {
    const value = environment[name] ?? fallback;
    return value !== undefined && form.test(value) ? value : refuse(name, remedy);
  };
  const origin = (name: string, remedy: string, fallback?: string): string =>
    originOf(environment[name] ?? fallback ?? '') ?? refuse(name, remedy);

  const settings: OAuthSettings = {
    clientId: matching(
      'OAUTH_CLIENT_ID',
      /^[\x21-\x7e]{1,200}$/,
      'Die „Client ID“ der OAuth-Anwendung bei GitHub.',
    ),
    clientSecret: matching(
      'OAUTH_CLIENT_SECRET',
      /^[\x21-\x7e]{20,400}$/,
      'Das „Client secret“ der OAuth-Anwendung, mindestens 20 Zeichen ohne Leerzeichen.',
    ),
    publicUrl: origin('OAUTH_PUBLIC_URL', `Die Adresse dieses Dienstes im Browser: ${FORM}.`),
    provider: origin('OAUTH_PROVIDER_URL', `Die Adresse von GitHub: ${FORM}.`, 'https://github.com'),
    allowedOrigins: words(environment['OAUTH_ALLOWED_ORIGINS']).map((word) => originOf(word) ?? ''),
    scopes: words(environment['OAUTH_SCOPES'] ?? 'repo'),
    host: matching('OAUTH_HOST', /^[a-zA-Z0-9.:-]+$/, 'Die Netzwerkadresse, etwa 127.0.0.1.', '127.0.0.1'),
    port: Number(matching('OAUTH_PORT', /^\d{1,5}$/, 'Eine Portnummer von 0 bis 65535.', '4330')),
  };
  if (settings.port > 65_535) refuse('OAUTH_PORT', 'Eine Portnummer von 0 bis 65535.');
  if (settings.allowedOrigins.length === 0 || settings.allowedOrigins.includes(''))
    refuse('OAUTH_ALLOWED_ORIGINS', `Die Adressen der Redaktion, durch Komma getrennt, jede: ${FORM}.`);
  if (settings.scopes.length === 0 || !settings.scopes.every((scope) => /^[a-z_:]{1,40}$/.test(scope)))
    refuse('OAUTH_SCOPES', 'Die erlaubten Rechte, durch Komma getrennt, etwa repo.');
  if (faults.length > 0)
    throw new SettingsError(
      `Der Anmeldedienst startet nicht, weil Einstellungen fehlen oder falsch sind:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
  return settings;
}
