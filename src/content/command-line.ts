import { parseArgs } from 'node:util';
import { optionFault } from './option-fault.ts';

/** What a command needs from the process that runs it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Somebody watches: colours are welcome. */
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** The day where the command runs, `YYYY-MM-DD`. */
  readonly today?: string;
}

/** Exit codes: all well or warnings only; errors found; wrong usage. */
export const EXIT = { fine: 0, errors: 1, usage: 2 } as const;

/** True where colours are wanted (https://no-color.org). */
export const wantsColour = ({ isTerminal, environment }: Terminal): boolean =>
  isTerminal && !environment['NO_COLOR'];

/** The terminal of a process; where its reader goes away (`| head`), the process ends without a word. */
export function terminalOf({ stdout, stderr, env, cwd, exit }: NodeJS.Process): Terminal {
  stdout.on('error', () => exit(EXIT.errors));
  return {
    out: (text) => void stdout.write(`${text}\n`),
    error: (text) => void stderr.write(`${text}\n`),
    isTerminal: stdout.isTTY === true,
    environment: env,
    workingFolder: cwd(),
    // Swedish writes days as ISO 8601 does.
    today: new Date().toLocaleDateString('sv'),
  };
}

/** What to print where the options were wrong; anything else is a defect and thrown on. */
export const usage = (error: unknown, help: string): string => `${optionFault(error)}\n\n${help}`;

/** Options of the content commands. */
export interface Arguments {
  readonly content: string;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads `--content DIR` and the named flags.
 * @throws Error where there is an option that is not known, or a value is missing
 */
export function contentArguments(args: readonly string[], flags: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const given = Object.entries<string | boolean | undefined>(values).filter(([, value]) => value === true);
  return { content: values.content ?? 'content', flags: new Set(given.map(([name]) => name)) };
}
