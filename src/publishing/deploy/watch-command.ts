import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import { siteUrl } from './options.ts';
import { watch } from './watch.ts';

const USAGE = 'Aufruf: npm run watch -- ADRESSE [--hours STUNDEN]';

/** `npm run watch`: 0 where the site was published lately. @throws UsageError */
export async function watchCommand(args: readonly string[], tell: (text: string) => void): Promise<number> {
  const { positionals, values } = parse(args);
  const hours = Number(values.hours ?? 26);
  if (!(hours > 0) || positionals.length !== 1) throw new UsageError(USAGE);
  const { code, text } = await watch(siteUrl(positionals[0], 'ADRESSE'), hours, Date.now);
  tell(`${text}\n`);
  return code;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { hours: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}
