import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Site } from '../../domain/schema/index.ts';
import { parseYaml } from '../../format/yaml.ts';
import { readOptions } from '../read-options.ts';
import { lastEntryOf } from './last-entry.ts';
import { postEntry, type PostedEntry, PostFailed } from './post-entry.ts';

const USAGE = `Sagt dem Mitgliederbereich (members.url in site.yml), dass es Neues gibt. Er liest dann selbst, was neu ist.

Aufruf: npm run notify-members -- [--ledger ORDNER] [--content ORDNER]

  --ledger ORDNER   das Protokoll nach der Veröffentlichung; ohne diese Angabe geht es um neue Unterlagen der Mitglieder
  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --help            diese Hilfe

MEMBERS_NOTICE_KEY in der Umgebung ist das Geheimnis, das auch der Mitgliederbereich kennt: mindestens 43 Zeichen.
Gelingt es auch beim dritten Mal nicht, ist das eine Warnung und kein Fehler: die nächste Veröffentlichung holt es nach.`;

/** What the command needs of its surroundings. */
export interface Around {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly tell: (text: string) => void;
}

const SHORTEST_KEY = 43;
/** Milliseconds before the second and the third try: an entry takes a moment to reach every host of a large web space. */
const PAUSES = [5000, 20_000];

/**
 * `npm run notify-members`: posts the number of the newest entry to the members' function. A site without one has nothing to do;
 * what goes wrong is a warning. Always 0. @throws UsageError, HelpWanted
 */
export async function notifyMembers(args: readonly string[], around: Around): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = readOptions({ args: [...args], options: { content: text, ledger: text } }, USAGE);
  const { tell, environment, now } = around;
  const warn = (what: string) => {
    const mark = environment['GITHUB_ACTIONS'] === 'true' ? '::warning::' : 'Warnung: ';
    tell(`${mark}Der Mitgliederbereich weiß noch nichts von der Veröffentlichung: ${what}.\n`);
    return 0;
  };
  const origin = await membersOriginIn(values.content ?? 'content');
  if (origin === undefined) {
    tell('In site.yml fehlt members.url; es gibt keinen Mitgliederbereich.\n');
    return 0;
  }
  const { MEMBERS_NOTICE_KEY: key = '' } = environment;
  if (key.length < SHORTEST_KEY)
    return warn(`MEMBERS_NOTICE_KEY fehlt oder hat weniger als ${SHORTEST_KEY} Zeichen`);
  try {
    const entry = values.ledger === undefined ? undefined : await lastEntryOf(values.ledger);
    await posted(
      `${origin}/meldung`,
      () => ({ at: new Date(now()).toISOString(), ...(entry !== undefined && { entry }) }),
      { key, wait: around.wait },
    );
    const what = entry === undefined ? 'der Veröffentlichung' : `Eintrag ${entry}`;
    tell(`Der Mitgliederbereich weiß von ${what}.\n`);
    return 0;
  } catch (error) {
    return warn(error instanceof PostFailed ? error.message : 'das Protokoll lässt sich nicht lesen');
  }
}

/** Posts, and again twice where it fails. @param word made anew each time, since it bears the time @throws PostFailed */
async function posted(
  address: string,
  word: () => PostedEntry,
  { key, wait }: Pick<Around, 'wait'> & { readonly key: string },
): Promise<void> {
  for (const pause of PAUSES) {
    const failed = await postEntry(address, word(), key).then(() => undefined, caught);
    if (failed === undefined) return;
    await wait(pause);
  }
  await postEntry(address, word(), key);
}

const caught = (error: unknown): PostFailed => {
  if (error instanceof PostFailed) return error;
  throw error;
};

/** Origin of the members' area that `site.yml` names. What is wrong with it, `check` tells. */
async function membersOriginIn(content: string): Promise<string | undefined> {
  const source = await readFile(path.join(content, 'site.yml'), 'utf8').catch(() => '');
  const { members } = (parseYaml(source) ?? {}) as { members?: unknown };
  const url = Site.shape.members.safeParse(members).data?.url;
  return url === undefined ? undefined : new URL(url).origin;
}
