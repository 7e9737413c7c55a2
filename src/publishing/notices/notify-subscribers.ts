import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Site } from '../../domain/schema/index.ts';
import { NOTICE_PATH } from '../../domain/subscriptions/index.ts';
import { parseYaml } from '../../format/yaml.ts';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { lastEntryOf } from './last-entry.ts';
import { postEntry, PostFailed } from './post-entry.ts';

const USAGE = `Sagt dem Dienst für Abos (subscribe.url in site.yml), dass es Neues gibt. Er liest dann selbst, was neu ist.

Aufruf: npm run notify-subscribers -- --ledger ORDNER [--content ORDNER]

  --ledger ORDNER   das Protokoll nach der Veröffentlichung
  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --help            diese Hilfe

SUBSCRIBE_NOTICE_KEY in der Umgebung ist das Geheimnis, das auch der Dienst kennt: mindestens 32 Zeichen.
Gelingt es nicht, ist das eine Warnung und kein Fehler: die nächste Veröffentlichung holt es nach.`;

/** What the command needs of its surroundings. */
export interface Around {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tell: (text: string) => void;
}

const SHORTEST_KEY = 32;

/**
 * `npm run notify-subscribers`: posts the number of the newest entry to the function that mails what is new. A site without
 * one has nothing to do; what goes wrong is a warning. Always 0. @throws UsageError, HelpWanted
 */
export async function notifySubscribers(args: readonly string[], around: Around): Promise<number> {
  const { content, ledger } = parse(args);
  const warn = (what: string) => {
    const mark = around.environment['GITHUB_ACTIONS'] === 'true' ? '::warning::' : 'Warnung: ';
    around.tell(`${mark}Der Dienst für Abos weiß noch nichts von der Veröffentlichung: ${what}.\n`);
    return 0;
  };
  const origin = await subscribeOriginIn(content);
  if (origin === undefined) {
    around.tell('In site.yml fehlt subscribe.url; es gibt keinen Dienst für Abos.\n');
    return 0;
  }
  const { SUBSCRIBE_NOTICE_KEY: key = '' } = around.environment;
  if (key.length < SHORTEST_KEY)
    return warn(`SUBSCRIBE_NOTICE_KEY fehlt oder hat weniger als ${SHORTEST_KEY} Zeichen`);
  try {
    const entry = await lastEntryOf(ledger);
    if (entry === undefined) return warn('das Protokoll hat noch keinen Eintrag');
    await postEntry(origin + NOTICE_PATH, { entry, at: new Date(around.now()).toISOString() }, key);
    around.tell(`Der Dienst für Abos weiß von Eintrag ${entry}.\n`);
    return 0;
  } catch (error) {
    return warn(error instanceof PostFailed ? error.message : 'das Protokoll lässt sich nicht lesen');
  }
}

/** Origin of the function that `site.yml` names. What is wrong with it, `check` tells. */
async function subscribeOriginIn(content: string): Promise<string | undefined> {
  const source = await readFile(path.join(content, 'site.yml'), 'utf8').catch(() => '');
  const { subscribe } = (parseYaml(source) ?? {}) as { subscribe?: unknown };
  const url = Site.shape.subscribe.safeParse(subscribe).data?.url;
  return url === undefined ? undefined : new URL(url).origin;
}

function parse(args: readonly string[]): { content: string; ledger: string } {
  const text = { type: 'string' } as const;
  const { values } = readOptions({ args: [...args], options: { content: text, ledger: text } }, USAGE);
  const { content = 'content', ledger } = values;
  if (ledger === undefined) throw new UsageError(`--ledger fehlt: der Ordner mit dem Protokoll.\n\n${USAGE}`);
  return { content, ledger };
}
