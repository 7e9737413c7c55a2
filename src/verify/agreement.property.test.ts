import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenRecord, parseRecord } from '../domain/circulation/index.ts';
import { canonicalJson } from '../domain/ledger/index.ts';
import { sha256 } from '../testing/verify/log.ts';
import { hasPython, verifyInPython, WITHOUT_PYTHON } from '../testing/verify/python.ts';
import { logs } from '../testing/verify/random-log.ts';
import { verifyLog } from './verify.ts';

/** The log with each `prev` from `from` on made right, as somebody who may write the store could leave it. */
function mended(texts: readonly string[], from: number): string[] {
  const left = [...texts];
  for (let n = Math.max(from, 1); n < left.length; n++) {
    const prev = sha256(left[n - 1] ?? '');
    left[n] = (left[n] ?? '').replace(/"prev":"[0-9a-f]{64}"/, `"prev":"${prev}"`);
  }
  return left;
}

/** One change to a field of a record that leaves its form as it is. */
function changed(text: string, { field, word }: { field: number; word: string }): string {
  const record = JSON.parse(text) as Record<string, unknown>;
  const names = Object.keys(record);
  const name = names[field % names.length] ?? 'n';
  return canonicalJson({ ...record, [name]: typeof record[name] === 'number' ? word.length : word });
}

const WORDS = [
  'ada',
  'ben',
  'yes',
  'no',
  'top-0',
  'top-1',
  'konto-ada',
  'konto-amt',
  'uhr',
  'cast',
  'object',
  'x',
];

const mutants = fc
  .tuple(
    logs,
    fc.constantFrom('drop', 'swap', 'double', 'byte', 'field', 'cut'),
    fc.nat(60),
    fc.nat(60),
    fc.constantFrom(...WORDS),
    fc.boolean(),
  )
  .map(([log, kind, first, second, word, isMended]) => {
    const n = first % log.length;
    const text = log[n] ?? '';
    const other = second % log.length;
    const at = (second * 7919) % text.length;
    const mutant = {
      drop: () => log.toSpliced(n, 1),
      swap: () => log.with(n, log[other] ?? '').with(other, text),
      double: () => log.toSpliced(other, 0, text),
      byte: () => log.with(n, `${text.slice(0, at)}${word.slice(0, 1)}${text.slice(at + 1)}`),
      field: () => log.with(n, changed(text, { field: second, word })),
      cut: () => log.slice(0, n),
    }[kind]();
    return isMended ? mended(mutant, Math.min(n, other)) : mutant;
  });

test('what the domain writes, the verifier finds right, and counts alike', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const { faults, result } = verifyLog(log);
      expect(faults).toEqual([]);
      expect(brokenRecord(log, log.map(sha256))).toBeUndefined();
      const last = parseRecord(log.at(-1) ?? '');
      expect(result?.phase).toBe(last.type === 'close' ? 'closed' : 'cancelled');
      expect(result?.counts).toEqual(last.type === 'close' ? last.tally : []);
    }),
    { numRuns: 300 },
  );
});

test('what the domain finds broken, the verifier finds too, and the other way round', () => {
  fc.assert(
    fc.property(mutants, (log) => {
      const broken = brokenRecord(log, log.map(sha256));
      const { faults } = verifyLog(log);
      if (!broken) expect(faults).toEqual([]);
      // The form of texts that have no part in the count is the domain's alone, and the length of a ballot.
      const isOfForm = ['unreadable', 'closes-too-late', 'clock-twice', 'quorum-impossible'].includes(
        broken?.fault ?? '',
      );
      if (broken && !isOfForm) expect(faults).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.skipIf(!hasPython)(
  `both verifiers agree on logs that somebody changed${WITHOUT_PYTHON}`,
  { timeout: 120_000 },
  () => {
    const samples = [...fc.sample(logs, 200), ...fc.sample(mutants, 800)];
    const ours = samples.map((log) => verifyLog(log));
    const theirs = verifyInPython(samples.map((texts) => ({ texts })));
    for (const [index, { faults, result }] of ours.entries()) {
      const shown = JSON.stringify(samples[index]);
      expect(theirs[index]?.faults, shown).toEqual(faults);
      expect(theirs[index]?.result, shown).toEqual(result);
    }
  },
);
