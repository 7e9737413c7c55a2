import { parseArgs } from 'node:util';
import { type Language, LANGUAGES } from './catalogue/rule.ts';
import type { ConnectTo } from './fetch-with-client.ts';
import { isLoopback } from './rules/loopback.ts';
import { webAddress } from './rules/web-address.ts';
import { UsageError } from './usage-error.ts';

/** What the command line asks for. */
export interface CheckOptions {
  readonly url: string;
  readonly language: Language;
  readonly json: boolean;
  readonly limit: number | undefined;
  readonly files: number;
  /** Further hosts that may be asked. */
  readonly hosts: readonly string[];
  readonly examples: number;
  /** Requests per second; 0: unlimited. */
  readonly rate: number;
  readonly maxMinutes: number;
  readonly allowPrivate: boolean;
  readonly connectTo: ConnectTo | undefined;
}

const OPTIONS = {
  lang: { type: 'string', default: 'de' },
  json: { type: 'boolean', default: false },
  limit: { type: 'string' },
  files: { type: 'string', default: '20' },
  host: { type: 'string', multiple: true, default: [] as string[] },
  examples: { type: 'string', default: '3' },
  rate: { type: 'string' },
  'max-minutes': { type: 'string', default: '60' },
  'allow-private': { type: 'boolean', default: false },
  'connect-to': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Requests per second to a server that is not our own. */
const POLITE = 5;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    throw new UsageError(
      `Die Option ${option} gibt es nicht, oder ihr fehlt der Wert. --help zeigt alle.`,
      `There is no option ${option}, or it lacks its value. --help shows them all.`,
    );
  }
}

function numberOf(option: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= least) return value;
  throw new UsageError(
    `--${option} ${text}: Erwartet ist eine Zahl ab ${least}.`,
    `--${option} ${text}: A number of at least ${least} is expected.`,
  );
}

function languageOf(text: string): Language {
  const language = LANGUAGES.find((known) => known === text);
  if (language) return language;
  throw new UsageError(
    `--lang ${text}: Möglich sind ${LANGUAGES.join(' und ')}.`,
    `--lang ${text}: Possible are ${LANGUAGES.join(' and ')}.`,
  );
}

/** The language that a command line asks for, read before anything else, so that mistakes in the rest are told in it; else German. */
export function languageIn(args: readonly string[]): Language {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: OPTIONS,
  });
  return LANGUAGES.find((known) => known === values.lang) ?? 'de';
}

function connectToOf(text: string): ConnectTo {
  const [from = '', to = '', ...more] = text.split('=').map((part) => part.replace(/\/$/, ''));
  if (webAddress(from) && webAddress(to) && more.length === 0) return { from, to };
  throw new UsageError(
    `--connect-to ${text}: Erwartet sind zwei Adressen, etwa https://rat.musterhausen.example=http://127.0.0.1:4321.`,
    `--connect-to ${text}: Two addresses are expected, such as https://rat.musterhausen.example=http://127.0.0.1:4321.`,
  );
}

/** Reads the command line; undefined where help is wanted. @throws UsageError where it does not fit, before anything is asked */
export function parseOptions(args: readonly string[]): CheckOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0 || !webAddress(url))
    throw new UsageError(
      'Bitte genau eine Adresse mit http:// oder https:// angeben. --help zeigt den Aufruf.',
      'Please give exactly one address with http:// or https://. --help shows how to call.',
    );
  const connectTo = values['connect-to'] === undefined ? undefined : connectToOf(values['connect-to']);
  const isOwn = isLoopback(connectTo?.to ?? url);
  return {
    url,
    language: languageOf(values.lang),
    json: values.json,
    limit: values.limit === undefined ? undefined : Math.floor(numberOf('limit', values.limit, 1)),
    hosts: values.host,
    files: Math.floor(numberOf('files', values.files, 0)),
    examples: Math.floor(numberOf('examples', values.examples, 1)),
    rate: values.rate === undefined ? (isOwn ? 0 : POLITE) : numberOf('rate', values.rate, 0),
    maxMinutes: numberOf('max-minutes', values['max-minutes'], 0),
    allowPrivate: values['allow-private'],
    connectTo,
  };
}
