/** What is wrong with the options, by the code of `parseArgs` (node:util), whose sentences are English. */
const FAULTS: Readonly<Record<string, (named: string, message: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (named) => `Die Option ${named} gibt es nicht.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (named, message) =>
    message.includes('does not take')
      ? `Die Option ${named} nimmt keinen Wert.`
      : `Der Option ${named} fehlt ihr Wert. Beginnt er mit einem Strich, schreiben Sie ${named}=WERT.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (named) =>
    `„${named}“ ist zu viel: Hier werden nur Optionen erwartet.`,
};

/** "-f, --from <value>" → "--from" */
const nameIn = (quoted: string): string => /--[^ ]+/.exec(quoted)?.[0] ?? quoted;

/**
 * One German sentence for what `parseArgs` refuses.
 * @throws the error itself where it is another one: a defect, not a mistake of the person
 */
export function optionFault(error: unknown): string {
  if (!(error instanceof TypeError) || !('code' in error)) throw error;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const isOption = error.code !== 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL';
  return FAULTS[String(error.code)]?.(isOption ? nameIn(quoted) : quoted, error.message) ?? error.message;
}
