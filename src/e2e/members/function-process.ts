import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import { membersMain } from '../../functions/members/main.ts';

// The members' function as the machine of a town runs it, by settings in its environment, until its parent lets go of it.

const log = (text: string): void => void process.stdout.write(text);
const ended = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
process.exitCode = await membersMain(['serve'], {
  env: process.env,
  print: log,
  tell: (text) => void process.stderr.write(text),
  loadAssets: allAssets,
  ended: () => ended,
});
