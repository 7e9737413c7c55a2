import { parseArgs } from 'node:util';
import { KEY } from '../domain/key.ts';
import { ImportError } from './import-error.ts';
import { type HttpOptions, type ImportOptions, type ProfileId, PROFILES } from './options.ts';

/** What the command line asks for: help, an import from a folder, or one from an address. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'folder'; readonly options: ImportOptions; readonly json: boolean }
  | { readonly kind: 'http'; readonly options: HttpOptions; readonly json: boolean };

const usage = (code: string, message: string): ImportError => new ImportError(code, message, true);

const OF_HTTP = {
  work: { type: 'string' },
  full: { type: 'boolean' },
  files: { type: 'boolean' },
  rate: { type: 'string' },
  host: { type: 'string', multiple: true },
  'allow-private': { type: 'boolean' },
  'accept-gaps': { type: 'boolean' },
  'accept-deletions': { type: 'boolean' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        body: { type: 'string' },
        profile: { type: 'string' },
        'trust-unmarked': { type: 'boolean' },
        'no-old-addresses': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        ...OF_HTTP,
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    throw usage(
      'import-option-unknown',
      `Die Option ${option} gibt es nicht, oder ihr fehlt der Wert. --help zeigt alle.`,
    );
  }
}

type Values = ReturnType<typeof parse>['values'];

function isProfile(text: string): text is ProfileId {
  return (PROFILES as readonly string[]).includes(text);
}

function checkValues({ into, body, profile }: Values): string {
  if (!into) throw usage('import-into-missing', 'Bitte mit --into den Ordner für die Inhalte angeben.');
  if (body !== undefined && !KEY.test(body))
    throw usage(
      'import-body-key',
      `„${body}“ ist kein Schlüssel: nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.`,
    );
  if (profile !== undefined && !isProfile(profile))
    throw usage(
      'import-profile-unknown',
      `Das Profil „${profile}“ gibt es nicht. Möglich: ${PROFILES.join(', ')}.`,
    );
  return into;
}

function rateOf(text: string | undefined): number {
  const rate = Number(text ?? 5);
  if (text?.trim() === '' || !Number.isFinite(rate) || rate < 0)
    throw usage('import-rate', `„${text}“ ist keine Anzahl von Anfragen je Sekunde. Bitte z. B. --rate 2.`);
  return rate;
}

function httpOptions(options: ImportOptions, values: Values): HttpOptions {
  return {
    ...options,
    work: values.work,
    full: values.full ?? false,
    files: values.files ?? false,
    hosts: values.host ?? [],
    allowPrivate: values['allow-private'] ?? false,
    acceptGaps: values['accept-gaps'] ?? false,
    acceptDeletions: values['accept-deletions'] ?? false,
    perSecond: rateOf(values.rate),
    atOnce: 4,
    version: '0.1.0',
  };
}

/** Reads the command line. @throws ImportError where it does not fit, before anything is read or asked for */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  const [source, ...more] = positionals;
  if (!source || more.length > 0)
    throw usage(
      'import-source-missing',
      'Bitte genau eine Adresse oder einen Ordner als Quelle angeben. --help zeigt den Aufruf.',
    );
  const into = checkValues(values);
  const options: ImportOptions = {
    source,
    into,
    body: values.body,
    profile: values.profile as ProfileId | undefined,
    trustUnmarked: values['trust-unmarked'] ?? false,
    oldAddresses: values['no-old-addresses'] !== true,
  };
  const json = values.json ?? false;
  if (/^https?:\/\//i.test(source)) return { kind: 'http', options: httpOptions(options, values), json };
  const [stray] = Object.keys(OF_HTTP).filter((name) => name in values);
  if (stray !== undefined)
    throw usage('import-option-http', `--${stray} gilt nur, wenn die Quelle eine Adresse ist (https://…).`);
  return { kind: 'folder', options, json };
}
