import { readMaildir } from '../../../mail/maildir.ts';
import { handleMail } from '../bounces/handle-mail.ts';
import { officeOf } from '../office.ts';
import type { Command } from './run.ts';

/** Reads mails that came back: all of the folder of the settings, else one from the standard input. */
export const bounceCommand: Command = async (_, { parts }, { print, input }) => {
  const office = officeOf(parts);
  const count = { ended: 0, counted: 0, unknown: 0 };
  const handle = async (raw: Uint8Array): Promise<void> => {
    count[await handleMail(office, raw)] += 1;
  };
  const { bounceMaildir } = parts.settings;
  if (bounceMaildir === undefined) await handle(await input());
  else await readMaildir(bounceMaildir, handle);
  print(`Beendet: ${count.ended}, vermerkt: ${count.counted}, anderes: ${count.unknown}\n`);
  return 0;
};
