import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** What a build writes, and files that all of its kind have: by them a folder is known as one that it may replace. */
interface Built {
  readonly name: string;
  readonly marks: readonly string[];
}
const SITE: Built = { name: 'eine gebaute Website', marks: ['404.html', 'theme.css', 'index.html'] };
export const DESK: Built = {
  name: 'eine gebaute Redaktion',
  marks: ['desk.json', 'index.json', 'index.html'],
};

/**
 * Refuses a place that a build would destroy or cannot write: a file, a folder with other things in it, a
 * place without the right to write. @throws UsageError
 */
export function checkOutFolder(out: string, { name, marks } = SITE): void {
  if (existsSync(out)) {
    if (!statSync(out).isDirectory())
      throw new UsageError(`--out ${out}: Das ist eine Datei. Bitte einen Ordner angeben.`);
    const names = readdirSync(out);
    if (names.length > 0 && !marks.every((mark) => names.includes(mark))) {
      throw new UsageError(
        `--out ${out}: In diesem Ordner liegt anderes als ${name}; der Bau würde es löschen. Bitte einen neuen oder leeren Ordner angeben.`,
      );
    }
  }
  const parent = nearestFolder(path.dirname(out));
  try {
    accessSync(parent, constants.W_OK);
  } catch {
    throw new UsageError(
      `--out ${out}: In ${parent} darf nicht geschrieben werden. Bitte einen anderen Ordner angeben.`,
    );
  }
  if (!statSync(parent).isDirectory() || /^\/(?:proc|sys|dev)(?:\/|$)/.test(out)) {
    throw new UsageError(
      `--out ${out}: Dort lässt sich kein Ordner anlegen. Bitte einen anderen Ordner angeben.`,
    );
  }
}

const nearestFolder = (folder: string): string =>
  existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
