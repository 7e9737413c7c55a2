import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Site } from '../../domain/schema/index.ts';
import { NOTICE_PATH } from '../../domain/subscriptions/index.ts';
import { parseYaml } from '../../format/yaml.ts';
import { lastEntryOf } from './last-entry.ts';
import { postEntry, type PostedEntry, PostFailed } from './post-entry.ts';

/** What the commands need of their surroundings. */
export interface Around {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly tell: (text: string) => void;
}

/** A function that hears of each publication. */
export interface Told {
  /** Where `site.yml` names its `url`. */
  readonly field: 'members' | 'subscribe';
  /** As the subject of a sentence, and behind "es gibt". */
  readonly name: string;
  readonly none: string;
  /** Variable that bears the common secret. */
  readonly key: string;
  /** Only entries of the log concern it. */
  readonly needsEntry: boolean;
}

/** Characters of the secret at least, as the functions ask for (`src/server/settings.ts`). */
export const SHORTEST_KEY = 43;
/** Milliseconds before the second and the third try: an entry takes a moment to reach every host of a large web space. */
const PAUSES = [5000, 20_000];

/**
 * Posts the number of the newest entry of the log to a function. A site without it has nothing to do; what goes wrong is a
 * warning, since the function catches up with the next publication. Always 0.
 * @param ledger folder of the ledger after the publication; absent where the private index alone was published
 */
export async function notifyFunction(
  told: Told,
  { content, ledger }: { readonly content: string; readonly ledger: string | undefined },
  around: Around,
): Promise<number> {
  const { environment, tell } = around;
  const warn = (what: string) => {
    const mark = environment['GITHUB_ACTIONS'] === 'true' ? '::warning::' : 'Warnung: ';
    tell(`${mark}${told.name} weiß noch nichts von der Veröffentlichung: ${what}.\n`);
    return 0;
  };
  const origin = await originIn(content, told.field);
  if (origin === undefined) {
    tell(`In site.yml fehlt ${told.field}.url; es gibt ${told.none}.\n`);
    return 0;
  }
  const { [told.key]: key = '' } = environment;
  if (key.length < SHORTEST_KEY)
    return warn(`${told.key} fehlt oder hat weniger als ${SHORTEST_KEY} Zeichen`);
  try {
    const entry = ledger === undefined ? undefined : await lastEntryOf(ledger);
    if (entry === undefined && told.needsEntry) return warn('das Protokoll hat noch keinen Eintrag');
    await posted(origin + NOTICE_PATH, entry, key, around);
    tell(`${told.name} weiß von ${entry === undefined ? 'der Veröffentlichung' : `Eintrag ${entry}`}.\n`);
    return 0;
  } catch (error) {
    return warn(error instanceof PostFailed ? error.message : 'das Protokoll lässt sich nicht lesen');
  }
}

/** Posts, and again twice where it fails; each time with the time of that moment. @throws PostFailed */
async function posted(
  address: string,
  entry: number | undefined,
  key: string,
  { now, wait }: Around,
): Promise<void> {
  const post = () => {
    const word: PostedEntry = { ...(entry !== undefined && { entry }), at: new Date(now()).toISOString() };
    return postEntry(address, word, key);
  };
  for (const pause of PAUSES) {
    const failed = await post().then(() => undefined, caught);
    if (failed === undefined) return;
    await wait(pause);
  }
  await post();
}

const caught = (error: unknown): PostFailed => {
  if (error instanceof PostFailed) return error;
  throw error;
};

/** Origin of the function that `site.yml` names. What is wrong with it, `check` tells. */
async function originIn(content: string, field: Told['field']): Promise<string | undefined> {
  const source = await readFile(path.join(content, 'site.yml'), 'utf8').catch(() => '');
  const site = (parseYaml(source) ?? {}) as Readonly<Record<string, unknown>>;
  const url = Site.shape[field].safeParse(site[field]).data?.url;
  return url === undefined ? undefined : new URL(url).origin;
}
