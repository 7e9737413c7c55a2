import { isAbsolute } from 'node:path';

/** What the operator sets. */
export interface FilterSettings {
  /** Folder of the built site, or the origin of the host where it lies. */
  readonly site: { readonly folder: string } | { readonly origin: string };
  readonly host: string;
  readonly port: number;
}

/** Every fault of the settings in one message, in German. */
export class SettingsError extends Error {}

/** The port where nothing else is said; that of the login is the one before. */
export const FILTER_PORT = 4331;

const SITE_FORM =
  'Der Ordner der gebauten Website mit vollem Pfad (/srv/rat/current) oder die Adresse ihres Hosts (https://rat.example.de).';

/**
 * Reads the settings from the environment.
 * @throws SettingsError that names each variable, what is wrong with it and what belongs there
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): FilterSettings {
  const faults: string[] = [];
  const refuse = (name: string, remedy: string): void => {
    faults.push(`- ${name}: ${environment[name] === undefined ? 'fehlt' : 'ist ungültig'}. ${remedy}`);
  };
  const site = siteOf(environment['OPARL_FILTER_SITE'] ?? '');
  if (site === undefined) refuse('OPARL_FILTER_SITE', SITE_FORM);
  const host = environment['OPARL_FILTER_HOST'] ?? '127.0.0.1';
  if (!/^[a-zA-Z0-9.:-]+$/.test(host)) refuse('OPARL_FILTER_HOST', 'Die Netzwerkadresse, etwa 127.0.0.1.');
  const port = environment['OPARL_FILTER_PORT'] ?? String(FILTER_PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    refuse('OPARL_FILTER_PORT', 'Eine Portnummer von 0 bis 65535.');
  if (site === undefined || faults.length > 0)
    throw new SettingsError(
      `Der Filter für OParl startet nicht, weil Einstellungen fehlen oder falsch sind:\n${faults.join('\n')}`,
    );
  return { site, host, port: Number(port) };
}

function siteOf(text: string): FilterSettings['site'] | undefined {
  if (isAbsolute(text)) return { folder: text };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url !== undefined && (text === url.origin || text === `${url.origin}/`);
  return isOrigin && /^https?:$/.test(url.protocol) ? { origin: url.origin } : undefined;
}
