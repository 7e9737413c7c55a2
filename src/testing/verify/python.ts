import { spawnSync } from 'node:child_process';
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

const FOLDER = path.join(import.meta.dirname, '../../verify');
const EACH = `
import json, sys
sys.path.insert(0, ${JSON.stringify(FOLDER)})
from verify import verify_log
for line in sys.stdin:
    log = json.loads(line)
    print(json.dumps(verify_log(log['texts'], log.get('receipts', ()), log.get('heads', ()))))
`;

/** Whether this machine has Python 3. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** All logs held against the rules by one process of the second verifier. @throws Error with what Python says */
export function verifyInPython(logs: readonly HeldLog[]): InPython[] {
  const input = logs.map((log) => `${JSON.stringify(log)}\n`).join('');
  const { status, stdout, stderr } = spawnSync('python3', ['-B', '-c', EACH], {
    input,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as InPython);
}
