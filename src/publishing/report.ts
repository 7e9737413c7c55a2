import { textReport } from '../format/report.ts';
import { counted } from '../format/wording/numbers.ts';
import type { BuildReport } from './build.ts';
import type { BuildOptions } from './options.ts';

/** How a build went, in German, and the exit code: 1 where errors in the content stopped it. */
export interface BuildStory {
  readonly code: 0 | 1;
  readonly out: string;
  readonly err: string;
}

/** Tells how the build went. Warnings are counted; `npm run check` shows them. */
export function tellBuild(
  { built, problems, failures, unread, changes, vanished, made, fresh }: BuildReport,
  { content, out, preview }: BuildOptions,
  colour: boolean,
): BuildStory {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const failed = failures.map((failure) => `${failure}\n`).join('');
  if (!built) {
    const count = counted(errors.length, 'Fehler', 'Fehler');
    const end = `${count} in ${content}. Es wurde nichts gebaut; ${out} bleibt, wie es war.`;
    return { code: 1, out: '', err: `${textReport(errors, { colour })}\n\n${end}\n` };
  }
  const warnings = problems.length - errors.length;
  const hint =
    warnings === 0
      ? ''
      : `${counted(warnings, 'Hinweis', 'Hinweise')} zum Inhalt zeigt: npm run check -- --content ${content}\n`;
  const what = preview
    ? 'Der Entwurf der Website, auf jeder Seite als solcher gekennzeichnet,'
    : 'Die Website';
  const lost = vanished.map(
    ({ url, id }) =>
      `${url}: Der Eintrag ${id} war veröffentlicht und fehlt jetzt. Er gilt als zurückgezogen, ohne Angabe eines Grundes. Einen Grund trägt ein: npm run withdraw -- ${url} --reason "…"\n`,
  );
  const news = `${counted(changes.length, 'Änderung', 'Änderungen')} seit der letzten Veröffentlichung.\n`;
  const documents =
    made === 0
      ? ''
      : `${counted(made, 'Dokument', 'Dokumente')} aus den Daten, davon ${fresh === 0 ? 'keines' : fresh} neu erzeugt.\n`;
  const unsearched = unread.length === 0 ? '' : `${textReport(unread, { colour })}\n`;
  return {
    code: 0,
    out: `${what} liegt in ${out}.\n${news}${documents}${hint}`,
    err: [failed, unsearched, ...lost].join(''),
  };
}

/** Prints the story of a build. Gives its exit code. */
export function reportBuild(report: BuildReport, options: BuildOptions): number {
  const story = tellBuild(report, options, process.stderr.isTTY && process.env['NO_COLOR'] === undefined);
  process.stderr.write(story.err);
  process.stdout.write(story.out);
  return story.code;
}
