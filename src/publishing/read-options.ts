import { parseArgs, type ParseArgsConfig } from 'node:util';
import { optionFault } from '../content/option-fault.ts';
import { UsageError } from './usage-error.ts';

/** Asked for by `--help` or `-h`: the usage is the answer, not a fault. */
export class HelpWanted extends Error {}

/**
 * `parseArgs` for the commands of publishing, which all know `--help` and `-h`.
 * @throws HelpWanted with the usage
 * @throws UsageError with a German sentence and the usage, where the options are wrong
 */
export function readOptions<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  const parsed = parseOrRefuse(config, usage);
  if (parsed.values['help'] === true) throw new HelpWanted(usage);
  return parsed as ReturnType<typeof parseArgs<T>>;
}

function parseOrRefuse(config: ParseArgsConfig, usage: string) {
  try {
    return parseArgs({ ...config, options: { ...config.options, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new UsageError(`${optionFault(error)}\n\n${usage}`);
  }
}
