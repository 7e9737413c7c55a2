import type { Both } from './catalogue/rule.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { fetchWithClient } from './fetch-with-client.ts';
import { createFindings } from './findings.ts';
import { HELP } from './help.ts';
import { type CheckOptions, languageIn, parseOptions } from './options.ts';
import { jsonReport } from './report/json.ts';
import { exitCode } from './report/outcome.ts';
import { progressOn } from './report/progress.ts';
import { textReport } from './report/text.ts';
import { UsageError } from './usage-error.ts';
import { NoEndpoint } from './walk/read-system.ts';

/** Where the command writes, and its clock. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows a line that the next one replaces; absent where nobody watches. */
  readonly status?: ((text: string) => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const CANNOT: Both = {
  de: 'Der Endpunkt lässt sich nicht prüfen',
  en: 'The endpoint cannot be checked',
};

/** Requests at one time: a foreign server is asked one by one and a half, our own machine can bear more. */
const atOnceOf = ({ rate }: CheckOptions): number => (rate === 0 ? 8 : 2);

async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { language, limit, files, hosts, rate, allowPrivate, connectTo } = options;
  const atOnce = atOnceOf(options);
  const asked = options.url;
  const fetcher = fetchWithClient({ perSecond: rate, atOnce, allowPrivate, connectTo, asked });
  const findings = createFindings(Math.max(options.examples, 10));
  const { status, now, sleep } = terminal;
  const progress = status ? progressOn(status, language, now) : () => undefined;
  try {
    const means = { fetcher, findings, progress, now, sleep };
    const checked = await checkEndpoint(
      options.url,
      means,
      { limit, files, hosts, atOnce },
      options.maxMinutes,
    );
    const outcome = { checked, groups: findings.groups(), limit };
    status?.('');
    terminal.out(
      options.json
        ? JSON.stringify(jsonReport(outcome), null, 2)
        : textReport(outcome, options.examples, language),
    );
    return exitCode(outcome);
  } finally {
    await fetcher.close();
  }
}

/**
 * Runs `npm run oparl:check`.
 * @returns exit code: 0 no mandatory rule is violated, 1 some are, 2 wrongly called, 3 the endpoint cannot be reached
 */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageIn(args);
  try {
    const options = parseOptions(args);
    if (options) return await check(options, terminal);
    terminal.out(HELP[language]);
    return 0;
  } catch (error) {
    terminal.status?.('');
    if (error instanceof UsageError) {
      terminal.error(error.said[language]);
      return 2;
    }
    if (!(error instanceof NoEndpoint)) throw error;
    terminal.error(`${CANNOT[language]}: ${error.said[language]}`);
    return 3;
  }
}
