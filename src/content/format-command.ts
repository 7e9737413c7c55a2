import path from 'node:path';
import { counted } from '../format/wording/numbers.ts';
import { problemInWords } from '../format/wording/problems/index.ts';
import { contentArguments, EXIT, type Terminal, usage } from './command-line.ts';
import { formatContent, type Formatted } from './format-content.ts';

const HELP = `Bringt alle Einträge eines Inhaltsordners in die eine feste Form und vergibt fehlende Kennungen.
Kommentare bleiben; Dateien mit Fehlern bleiben, wie sie sind.

Aufruf: npm run format:content -- [--content ORDNER] [--check]

  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --check           nichts schreiben, nur nennen, was sich ändern würde
  --help            diese Hilfe

Ergebnis: 0, mit --check 1 wenn sich etwas ändern würde, 1 wenn Dateien mit Fehlern übergangen wurden, 2 bei falschem Aufruf.`;

function report({ changed, skipped }: Formatted, check: boolean): string {
  const verb = check ? 'zu ändern' : 'geändert';
  return [
    ...changed.map((file) => `${verb}: ${file}`),
    ...skipped.map((file) => `übergangen, weil fehlerhaft: ${file}`),
    `${counted(changed.length, 'Datei', 'Dateien')} ${verb}${skipped.length > 0 ? `, ${skipped.length} übergangen. Die Fehler nennt: npm run check` : '.'}`,
  ].join('\n');
}

/** `npm run format:content`: gives the exit code. */
export async function formatCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { content, flags } = contentArguments(args, ['check']);
    if (flags.has('help')) {
      terminal.out(HELP);
      return EXIT.fine;
    }
    const check = flags.has('check');
    const done = await formatContent(path.resolve(terminal.workingFolder, content), { check });
    if (done.missing) {
      const { what, remedy } = problemInWords(done.missing);
      terminal.error(`${content}: ${what}\n→ ${remedy}`);
      return EXIT.errors;
    }
    terminal.out(report(done, check));
    return done.skipped.length > 0 || (check && done.changed.length > 0) ? EXIT.errors : EXIT.fine;
  } catch (error) {
    terminal.error(usage(error, HELP));
    return EXIT.usage;
  }
}
