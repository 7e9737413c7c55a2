/** `text` as a quoted YAML string: double quotes, single where the text holds double ones only. */
export function quoted(text: string): string {
  const plain = /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
  if (plain.includes('"') && !plain.includes("'") && !/[\n\t\\]/.test(plain)) return `'${plain}'`;
  return JSON.stringify(plain);
}
