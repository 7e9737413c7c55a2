import type { Problem } from '../domain/problem.ts';
import { counted } from './wording/numbers.ts';
import { problemInWords } from './wording/problems/index.ts';

/** How findings are printed. */
export interface ReportOptions {
  /** With escape sequences for a terminal's colours. */
  readonly colour?: boolean;
}

type Paint = (text: string) => string;

const paint =
  (colour: boolean | undefined) =>
  (code: string): Paint =>
  (text) =>
    colour ? `\u001B[${code}m${text}\u001B[0m` : text;

function problemLines(problem: Problem, style: (code: string) => Paint): string {
  const { severity, field, path, place, what, remedy } = problemInWords(problem);
  const mark = style(problem.severity === 'error' ? '1;31' : '33')(severity);
  const where = [place, field && `${field} (${path})`].filter(Boolean).join(' · ');
  const head = `  ${mark}${where ? `  ${where}` : ''}  ${style('2')(`[${problem.code}]`)}`;
  return [head, `    ${what}`, remedy && `    ${style('36')('→')} ${remedy}`].filter(Boolean).join('\n');
}

/** Findings in German, grouped by file, with place, field and remedy. */
export function textReport(problems: readonly Problem[], { colour }: ReportOptions = {}): string {
  const style = paint(colour);
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, found]) =>
      [style('1')(file), ...found.map((problem) => problemLines(problem, style))].join('\n'),
    )
    .join('\n\n');
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One annotation per finding, for the log of a GitHub workflow.
 * @param folder path of the content folder in the repository, so that the annotation stands in the changed file
 */
export function githubReport(problems: readonly Problem[], folder: string): string {
  return problems
    .map((problem) => {
      const { severity, field, what, remedy } = problemInWords(problem);
      const file = problem.file === '.' ? folder : `${folder}/${problem.file}`;
      const properties: [string, string | number | undefined][] = [
        ['file', file],
        ['line', problem.line],
        ['col', problem.column],
        ['title', `${severity}: ${problem.code}`],
      ];
      const given = properties.flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
      );
      const message = `${field ? `${field}: ` : ''}${what} ${remedy}`.trim();
      return `::${problem.severity} ${given.join(',')}::${escapeData(message)}`;
    })
    .join('\n');
}

/** The findings for a program: code, place, values and the German words. */
export function jsonReport(problems: readonly Problem[]): string {
  const findings = problems.map((problem) => {
    const { field, what, remedy } = problemInWords(problem);
    return { ...problem, words: { field, what, remedy } };
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return JSON.stringify({ errors, warnings: problems.length - errors, problems: findings }, null, 2);
}

/** "2 Fehler, 1 Warnung in 3 Dateien" or "Keine Fehler, keine Warnungen". */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [
    errors === 0 ? 'Keine Fehler' : counted(errors, 'Fehler', 'Fehler'),
    warnings === 0 ? 'keine Warnungen' : counted(warnings, 'Warnung', 'Warnungen'),
  ].join(', ');
  return files === 0 ? `${counts}.` : `${counts} in ${counted(files, 'Datei', 'Dateien')}.`;
}
