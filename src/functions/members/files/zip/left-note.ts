export const LEFT_NAME = '99 Nicht enthalten.txt';

/** What could not be stamped after the index had named it; undefined where there is nothing of that kind. */
export function leftNote(names: readonly string[]): Uint8Array<ArrayBuffer> | undefined {
  if (names.length === 0) return undefined;
  const lines = [
    'Diese Dateien ließen sich nicht mit Ihrem Namen versehen und sind deshalb nicht enthalten.',
    'Das Ratsbüro händigt sie Ihnen aus.',
    '',
    ...names.map((name) => `    ${name}`),
  ];
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`);
}
