import { repositoryBackend } from '../src/desk/build/backend.ts';
import { writeDesk } from '../src/desk/build/write-desk.ts';
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
  const repository = view.site.desk?.repository;
  if (!repository) {
    tell(
      'In site.yml fehlt desk.repository: wo die Inhalte gespeichert werden. Es wurde nichts gebaut.\nWie es einzutragen ist, sagt .github/docs/desk.md.\n',
    );
    return 1;
  }
  const index = siteIndex(view.record, view.at);
  await writeDesk({ ...view, index, backend: repositoryBackend(repository), root: 'content' }, options.out);
  process.stdout.write(`Die Redaktion liegt in ${options.out}.\n`);
  return 0;
}, tell);
