import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Faults and counts as the verifier in Python gives them. */
export interface InPython {
  readonly ok: boolean;
  readonly faults: readonly { readonly n: number | null; readonly text: string }[];
  readonly result: unknown;
}

/** What is held against a log beside its own rules. */
export interface HeldLog {
  readonly texts: readonly string[];
  readonly receipts?: readonly { readonly n: number; readonly hash: string }[];
  readonly heads?: readonly { readonly id?: string; readonly head: string; readonly state?: string }[];
}

/** The second verifier as it stands. */
export const PYTHON_SOURCE = readFileSync(path.join(import.meta.dirname, '../../verify/verify.py'), 'utf8');

const EACH = `
import json, sys
sources, logs = json.load(sys.stdin)
for source in sources:
    space = {'__name__': 'verify'}
    exec(source, space)
    said = []
    for log in logs:
        try:
            said.append(space['verify_log'](log['texts'], log.get('receipts', ()), log.get('heads', ())))
        except Exception as error:
            said.append({'ok': False, 'faults': [{'n': None, 'text': repr(error)}], 'result': None})
    print(json.dumps(said))
`;

/** Whether this machine has Python 3. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Behind the name of a test that needs it: why it is skipped, where it is. */
export const WITHOUT_PYTHON = hasPython ? '' : ' (skipped: python3 is not installed)';

/** What each of several verifiers in Python says of each log; all by one process. @throws Error with what Python says */
export function verifyInPythons(sources: readonly string[], logs: readonly HeldLog[]): InPython[][] {
  const { status, stdout, stderr } = spawnSync('python3', ['-B', '-c', EACH], {
    input: JSON.stringify([sources, logs]),
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as InPython[]);
}

/** All logs held against the rules by the second verifier. @throws Error with what Python says */
export const verifyInPython = (logs: readonly HeldLog[]): InPython[] =>
  verifyInPythons([PYTHON_SOURCE], logs)[0] ?? [];
