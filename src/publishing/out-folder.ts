import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** Files that every built site has; by them a folder is known as one that a build may replace. */
const MARKS = ['404.html', 'theme.css', 'index.html'];

/**
 * Refuses a place for the site that a build would destroy or cannot write: a file, a folder with other things in it, a
 * place without the right to write. @throws UsageError
 */
export function checkOutFolder(out: string): void {
  if (existsSync(out)) {
    if (!statSync(out).isDirectory())
      throw new UsageError(`--out ${out}: Das ist eine Datei. Bitte einen Ordner angeben.`);
    const names = readdirSync(out);
    if (names.length > 0 && !MARKS.every((mark) => names.includes(mark))) {
      throw new UsageError(
        `--out ${out}: In diesem Ordner liegt anderes als eine gebaute Website; der Bau würde es löschen. Bitte einen neuen oder leeren Ordner angeben.`,
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
