import path from 'node:path';
import { calendarDate } from '../domain/calendar-date.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import { githubReport, jsonReport, summary, textReport } from '../format/report.ts';
import { counted } from '../format/wording/numbers.ts';
import { checkContent, type Checked } from './check.ts';
import { sortProblems } from './place-problems.ts';
import { contentArguments, EXIT, type Terminal, usage, wantsColour } from './command-line.ts';

const HELP = `Prüft einen Inhaltsordner und nennt jeden Fehler mit Datei, Feld, Zeile und Abhilfe.

Aufruf: npm run check -- [--content ORDNER] [--json]

  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --json            Ausgabe für Programme
  --help            diese Hilfe

Ergebnis: 0 ohne Fehler (Warnungen sind erlaubt), 1 mit Fehlern, 2 bei falschem Aufruf.`;

const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const overlayLine = ({ overlay }: Checked): string =>
  overlay.present
    ? `Der geschützte Teil (protected/) wurde mitgeprüft: ${counted(overlay.entries, 'Eintrag', 'Einträge')}.`
    : 'Ein geschützter Teil (protected/) ist hier nicht vorhanden und wurde nicht geprüft.';

/** A PDF takes a tenth of a second, so that people are told what they wait for. */
function tellStart(done: number, total: number, { isTerminal, error }: Terminal): void {
  if (done === 0 && isTerminal)
    error(`Neu zu prüfen: ${counted(total, 'PDF oder Bild', 'PDFs und Bilder')} …`);
}

function report(checked: Checked, content: string, terminal: Terminal): string {
  const { environment, workingFolder } = terminal;
  if (environment['GITHUB_ACTIONS'] !== 'true')
    return textReport(checked.problems, { colour: wantsColour(terminal) });
  const workspace = environment['GITHUB_WORKSPACE'] ?? workingFolder;
  const folder = path.relative(workspace, path.resolve(workingFolder, content)).split(path.sep).join('/');
  return githubReport(checked.problems, folder);
}

/** What is made of the content, where that itself has no error: gives the findings that only making it tells. */
export type CheckMore = (contentDir: string, record: CouncilRecord) => Promise<readonly Problem[]>;

/** All that was checked, with what else is found in it. */
async function withMore(checked: Checked, contentDir: string, checkMore: CheckMore): Promise<Checked> {
  const { record } = checked.content;
  if (!record || hasErrors(checked.problems)) return checked;
  return {
    ...checked,
    problems: sortProblems([...checked.problems, ...(await checkMore(contentDir, record))]),
  };
}

/** `npm run check`: gives the exit code. */
export async function checkCommand(
  args: readonly string[],
  terminal: Terminal,
  checkMore: CheckMore = () => Promise.resolve([]),
): Promise<number> {
  try {
    const { content, flags } = contentArguments(args, ['json']);
    if (flags.has('help')) {
      terminal.out(HELP);
      return EXIT.fine;
    }
    const contentDir = path.resolve(terminal.workingFolder, content);
    const read = await checkContent(contentDir, {
      ...(terminal.today !== undefined && { today: calendarDate(terminal.today) }),
      uploads: { onProgress: (done, total) => tellStart(done, total, terminal) },
    });
    const checked = await withMore(read, contentDir, checkMore);
    const { problems } = checked;
    if (flags.has('json')) terminal.out(jsonReport(problems));
    else {
      const text = report(checked, content, terminal);
      terminal.out([...(text === '' ? [] : [text, '']), overlayLine(checked), summary(problems)].join('\n'));
    }
    return hasErrors(problems) ? EXIT.errors : EXIT.fine;
  } catch (error) {
    terminal.error(usage(error, HELP));
    return EXIT.usage;
  }
}
