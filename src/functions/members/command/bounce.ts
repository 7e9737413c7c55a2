import { noteBounce } from '../invitations/bounces.ts';
import type { Command } from './run.ts';
import { CommandUsage, readWords } from './usage.ts';

/**
 * Reads one returned mail. What is no report on one of ours is taken too, so that the mail server does not send it back in
 * turn.
 */
export const bounceCommand: Command = async (words, parts, { print, input }) => {
  readWords(words, {});
  if (!input) throw new CommandUsage('Die E-Mail wird von der Standardeingabe gelesen; hier gibt es keine.');
  const isNoted = await noteBounce(parts, await input());
  print(isNoted ? 'Vermerkt.\n' : 'Das ist kein Bericht über eine unserer E-Mails.\n');
  return 0;
};
