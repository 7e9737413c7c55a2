import { serveOAuth } from '../src/functions/oauth/serve-node.ts';
import { readSettings, SettingsError } from '../src/functions/oauth/settings.ts';
import { runCommand } from '../src/publishing/run-command.ts';
import { UsageError } from '../src/publishing/usage-error.ts';

// Decap's login at GitHub, until SIGTERM or SIGINT. Settings come from the environment: .github/docs/oauth.md
process.exitCode = await runCommand(
  async () => {
    const log = (event: string) => void process.stdout.write(`${event}\n`);
    const running = await serveOAuth(settings(), { now: Date.now, log });
    log(`Der Anmeldedienst läuft: ${running.address}`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => resolve());
    });
    await running.stop();
    log('Der Anmeldedienst ist beendet.');
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
