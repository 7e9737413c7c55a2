import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slug } from '../text/slug.ts';
import { hashOf } from '../write/hash.ts';
import { readJsonFile } from './read-json-file.ts';
import { replaceFile } from './replace-file.ts';

/** What is known about a stored answer. */
export interface PageFacts {
  readonly url: string;
  readonly finalUrl: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Instant of the answer, ISO 8601. */
  readonly at: string;
  /** Run that fetched it or heard that it is unchanged. */
  readonly run: string;
}

/**
 * Answers by address, in files: the JSON text, and beside the folder (`<folder>-facts`) what is known about it. The text is written
 * first; a text without facts, left by a process that was killed, is fetched again.
 */
export class PageStore {
  readonly #dir: string;
  readonly #facts: string;

  constructor(dir: string) {
    this.#dir = dir;
    this.#facts = `${dir}-facts`;
  }

  /** File name of an address: readable, and never the same for two. */
  nameOf(url: string): string {
    const path = slug(new URL(url).pathname.split('/').slice(-3).join(' '), 40);
    return `${path}-${hashOf(url).slice(0, 16)}.json`;
  }

  facts(url: string): PageFacts | undefined {
    const name = this.nameOf(url);
    const path = join(this.#facts, name);
    return existsSync(join(this.#dir, name)) ? (readJsonFile(path) as PageFacts | undefined) : undefined;
  }

  /** The stored value of an address; undefined where there is none, or only half of one after a loss of power. */
  value(url: string): unknown {
    return readJsonFile(join(this.#dir, this.nameOf(url)));
  }

  write(text: string, facts: PageFacts): void {
    replaceFile(join(this.#dir, this.nameOf(facts.url)), text);
    this.note(facts);
  }

  note(facts: PageFacts): void {
    replaceFile(join(this.#facts, this.nameOf(facts.url)), `${JSON.stringify(facts)}\n`);
  }

  /** Names of all stored texts. */
  names(): readonly string[] {
    return existsSync(this.#dir)
      ? readdirSync(this.#dir)
          .filter((name) => name.endsWith('.json'))
          .sort()
      : [];
  }

  read(name: string): string {
    return readFileSync(join(this.#dir, basename(name)), 'utf8');
  }

  /** Writes a text that came from no single address. What was known of an answer in its place is forgotten. */
  put(name: string, text: string): void {
    rmSync(join(this.#facts, name), { force: true });
    replaceFile(join(this.#dir, name), text);
  }

  /** Removes every text that another run than this one wrote. */
  keepOnly(run: string): void {
    for (const name of this.names()) {
      const path = join(this.#facts, name);
      const facts = readJsonFile(path) as PageFacts | undefined;
      if (facts?.run === run) continue;
      rmSync(join(this.#dir, name), { force: true });
      rmSync(path, { force: true });
    }
  }

  clear(): void {
    rmSync(this.#dir, { recursive: true, force: true });
    rmSync(this.#facts, { recursive: true, force: true });
  }
}
