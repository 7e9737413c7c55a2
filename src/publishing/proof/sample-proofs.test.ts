import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allowedSigners, signersOf } from '../../domain/ledger/index.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { ledgerBranch, SITE } from '../../testing/ledger-branch.ts';
import { keygenMissing } from '../../testing/proof/signing-keys.ts';
import { proofFault } from './check-proofs.ts';
import { sampleProofs } from './sample-proofs.ts';

const reason = keygenMissing();

test('the signatures of the sample hold, and are the same each time', async () => {
  await using s = await ledgerBranch();
  const proofs = sampleProofs(s.second);
  expect(proofs.entries.size).toBe(2);
  expect(await proofFault(proofs, s.second.log)).toBeUndefined();
  expect(sampleProofs(s.second)).toEqual(proofs);
  expect(sampleProofs({ site: SITE, log: [] }).keys).toEqual([]);
});

test.skipIf(reason !== undefined)(
  `ssh-keygen takes them for its own (${reason ?? 'ssh-keygen'})`,
  async () => {
    await using s = await ledgerBranch();
    await using folder = await temporaryFolder({});
    const proofs = sampleProofs(s.second);
    const at = (name: string) => path.join(folder.dir, name);
    writeFileSync(at('allowed'), allowedSigners(SITE, signersOf(proofs, s.second.log)));
    const { text = '', signature = '' } = proofs.entries.get(2) ?? {};
    writeFileSync(at('sig'), signature);
    const who = ['-f', at('allowed'), '-I', 'rat.example', '-n', 'ratsfenster-protokoll'];
    const said = execFileSync(
      'ssh-keygen',
      ['-Y', 'verify', '-Overify-time=20270302', ...who, '-s', at('sig')],
      { input: text },
    );
    expect(said.toString()).toContain('Good "ratsfenster-protokoll" signature for rat.example');
  },
);
