import { repositoryBackend } from '../src/desk/build/backend.ts';
import { deskFiles } from '../src/desk/build/desk-files.ts';
import { deskFault } from '../src/desk/build/desk-settings-fault.ts';
import { protectedDeskFiles } from '../src/desk/build/protected-files.ts';
import { type DeskFolder, writeDesks } from '../src/desk/build/write-desk.ts';
import { siteIndex } from '../src/desk/index/make-index.ts';
import { textReport } from '../src/format/report.ts';
import { deskOptions } from '../src/publishing/desk-options.ts';
import { publicView } from '../src/publishing/public-view.ts';
import { runCommand } from '../src/publishing/run-command.ts';

const tell = (text: string) => process.stderr.write(text);

process.exitCode = await runCommand(async () => {
  const options = deskOptions(process.argv.slice(2));
  const { view, problems } = await publicView(options, Date.now);
  if (!view) {
    tell(
      `${textReport(problems.filter(({ severity }) => severity === 'error'))}\n\nEs wurde nichts gebaut.\n`,
    );
    return 1;
  }
  const { repository, protectedRepository } = view.site.desk ?? {};
  const fault = deskFault(view.site);
  if (fault !== undefined || !repository) {
    tell(`${fault}\nEs wurde nichts gebaut. Wie es einzutragen ist, sagt .github/docs/desk.md.\n`);
    return 1;
  }
  const known = { ...view, index: siteIndex(view.record, view.at) };
  const open: DeskFolder = {
    files: deskFiles({ ...known, backend: repositoryBackend(repository), root: 'content' }),
    out: options.out,
  };
  if (!protectedRepository) {
    await writeDesks([open]);
    process.stdout.write(`Die Redaktion liegt in ${options.out}.\n`);
    return 0;
  }
  const backend = repositoryBackend(protectedRepository, 'desk.protectedRepository');
  const out = `${options.out}-protected`;
  const plan = { ...known, backend, root: '', membersUrl: view.site.members?.url };
  await writeDesks([open, { files: protectedDeskFiles(plan), out }]);
  process.stdout.write(
    `Die Redaktion liegt in ${options.out}.\nDie Redaktion für den nichtöffentlichen Teil liegt in ${out}; sie braucht einen eigenen Host.\n`,
  );
  return 0;
}, tell);
