import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// `.github/docs/circulation.md` says of each attack what is said and which test shows it: here it is held to its word.

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Where the sentences stand that members, clerks and those who recount get to read. */
const SAID = [
  'src/verify/verify.ts',
  'src/format/wording/circulation/refusal-words.ts',
  'src/functions/members/refusals.ts',
  'src/publishing/circulation/outcomes.ts',
]
  .map(read)
  .join('\n');

const ROWS = (read('.github/docs/circulation.md').split('## Attacks, and where each is shown')[1] ?? '')
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^\| (?!attack|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, attack = '', says = '', shown = '']) => ({
    attack,
    says: says.split('<br>'),
    shown: shown.split('<br>'),
  }));

test('no attack of the list is left out', () => {
  const attacks = ROWS?.map(({ attack }) => attack).join('\n');
  for (const word of 'edited dropped places inserted tail another close replay forged clerk'.split(' '))
    expect(attacks).toContain(word);
});

test.each(ROWS ?? [])('$attack', ({ says, shown }) => {
  for (const sentence of says) {
    const parts = /^„(.+)“$/.exec(sentence)?.[1]?.split('…') ?? ['no sentence'];
    for (const part of parts) expect(SAID).toContain(part.trim());
  }
  for (const place of shown) {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(place) ?? [];
    expect(read(file).replaceAll('"', "'")).toContain(`'${title}`);
  }
});
