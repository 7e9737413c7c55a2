import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../fetch/replace-file.ts';
import { hashOf } from '../write/hash.ts';

/** What is known about a fetched document. */
export interface DocumentFacts {
  readonly url: string;
  readonly sha256: string;
  readonly kind: string;
  /** What the source said of its state when it was fetched: checksum, or change and size. */
  readonly token?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Run that fetched it or heard that it is unchanged. */
  readonly run: string;
}

/** Fetched documents, each once by its SHA-256, and what is known of each address. */
export class DocumentStore {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  path(sha256: string): string {
    return join(this.#dir, sha256.slice(0, 2), sha256);
  }

  #factsPath(url: string): string {
    return join(`${this.#dir}-facts`, `${hashOf(url)}.json`);
  }

  /** What is known of an address, where its document is there. */
  facts(url: string): DocumentFacts | undefined {
    const path = this.#factsPath(url);
    if (!existsSync(path)) return undefined;
    const facts = JSON.parse(readFileSync(path, 'utf8')) as DocumentFacts;
    return existsSync(this.path(facts.sha256)) ? facts : undefined;
  }

  write(bytes: Uint8Array, facts: Omit<DocumentFacts, 'sha256'>): DocumentFacts {
    const known = { ...facts, sha256: hashOf(bytes) };
    if (!existsSync(this.path(known.sha256))) replaceFile(this.path(known.sha256), bytes);
    this.note(known);
    return known;
  }

  note(facts: DocumentFacts): void {
    replaceFile(this.#factsPath(facts.url), `${JSON.stringify(facts)}\n`);
  }

  /** Whether a file has the bytes of a stored document. */
  isAt(path: string, sha256: string): boolean {
    if (!existsSync(path) || statSync(path).size !== statSync(this.path(sha256)).size) return false;
    return hashOf(readFileSync(path)) === sha256;
  }
}
