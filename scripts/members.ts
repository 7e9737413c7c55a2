import { runMembers } from '../src/functions/members/command/run.ts';
import { openMembers } from '../src/functions/members/open-members.ts';
import { readSettings } from '../src/functions/members/read-settings.ts';
import { openStore } from '../src/store/open-store.ts';

const { argv, env, stdout, stderr } = process;
const print = (text: string) => void stdout.write(text);
const tell = (text: string) => void stderr.write(text);

// The members' area: serve, invite, list, sweep, probe. Settings come from the environment.
process.exitCode = await runMembers(argv.slice(2), {
  print,
  tell,
  open: async () => {
    const settings = readSettings(env);
    const log = (event: string) => tell(`${event}\n`);
    const parts = await openMembers(settings, { now: Date.now, log, assets: new Map() });
    return { ...parts, sweeper: openStore(settings.store).sweeper };
  },
  serve: () => {
    tell('„serve“ gehört zum Bündel: node scripts/bundle-members.ts, dann node members.mjs serve\n');
    return Promise.resolve(2);
  },
});
