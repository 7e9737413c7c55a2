import { officeOf } from '../office.ts';
import { sweep } from '../sweep.ts';
import type { Command } from './run.ts';

const DAY = 86_400_000;

/** Takes away what is over. */
export const sweepCommand: Command = async (_, { parts }, { print }) => {
  const { removed, renewed } = await sweep(officeOf(parts));
  const left = await parts.removeTemporary(parts.means.now() - DAY);
  print(`Entfernt: ${removed + left}, neu versiegelt: ${renewed}\n`);
  return 0;
};
