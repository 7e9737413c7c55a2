const SEPARATOR = Buffer.from('\n');
const RUN = /[0-9a-f]{24,}/gi;

/** Everything that may be bytes written as hexadecimal digits, decoded; from both places where a pair may begin. */
export function hex(runs: readonly string[]): Buffer | undefined {
  const digits = runs.flatMap((run) => run.match(RUN) ?? []);
  if (digits.length === 0) return undefined;
  const decoded = digits.flatMap((text) => [
    Buffer.from(text, 'hex'),
    SEPARATOR,
    Buffer.from(text.slice(1), 'hex'),
    SEPARATOR,
  ]);
  return Buffer.concat(decoded);
}
