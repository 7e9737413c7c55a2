import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';
import { siteUrl } from './options.ts';
import { watch } from './watch.ts';

const USAGE = `Sagt, ob eine Website in letzter Zeit veröffentlicht wurde.

Aufruf: npm run watch -- ADRESSE [--hours STUNDEN]

  ADRESSE          Adresse der Website, etwa https://rat.example
  --hours STUNDEN  so lange darf die letzte Veröffentlichung her sein (sonst: 26)
  --help           diese Hilfe`;

/** `npm run watch`: 0 where the site was published lately. @throws UsageError, HelpWanted */
export async function watchCommand(args: readonly string[], tell: (text: string) => void): Promise<number> {
  const { positionals, values } = readOptions(
    { args: [...args], allowPositionals: true, options: { hours: { type: 'string' } } },
    USAGE,
  );
  const hours = Number(values.hours ?? 26);
  if (!(hours > 0)) throw wrong(`--hours ${values.hours}: Bitte eine Zahl von Stunden angeben.`);
  if (positionals.length !== 1) throw wrong('Bitte genau eine Adresse angeben.');
  const { code, text } = await watch(siteUrl(positionals[0], 'ADRESSE'), hours, Date.now);
  tell(`${text}\n`);
  return code;
}

const wrong = (what: string): UsageError => new UsageError(`${what}\n\n${USAGE}`);
