import { serveOparlFilter } from '../src/functions/oparl-filter/serve-node.ts';
import { readSettings, SettingsError } from '../src/functions/oparl-filter/settings.ts';
import { runCommand } from '../src/publishing/run-command.ts';
import { UsageError } from '../src/publishing/usage-error.ts';

// The filters of OParl, until SIGTERM or SIGINT. Settings come from the environment: .github/docs/oparl-filter.md
process.exitCode = await runCommand(
  async () => {
    const log = (event: string) => void process.stdout.write(`${event}\n`);
    const running = await serveOparlFilter(settings(), log, { alone: true });
    log(`Der Filter für OParl läuft: ${running.address}`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => resolve());
    });
    await running.stop();
    log('Der Filter für OParl ist beendet.');
    return 0;
  },
  (text) => process.stderr.write(text),
);

function settings() {
  try {
    return readSettings(process.env);
  } catch (error) {
    throw error instanceof SettingsError ? new UsageError(error.message) : error;
  }
}
