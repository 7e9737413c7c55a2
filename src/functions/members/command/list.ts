import { passkeyCount } from '../clerk/passkey-count.ts';
import type { Command } from './run.ts';
import { readWords } from './usage.ts';

/** All accounts without addresses: id, name, state, rights, number of passkeys. */
export const listCommand: Command = async (words, { accounts, means }, { print }) => {
  const { flags } = readWords(words, { flags: ['json'] });
  const all = await accounts.all();
  const passkeys = await passkeyCount(means.slots, all);
  const rows = all
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, state, rights, channel }) => ({
      id,
      name,
      state,
      clerk: rights.clerk,
      leadership: rights.leadership,
      offices: rights.offices,
      channel,
      passkeys: passkeys.get(id) ?? 0,
    }));
  if (flags.has('json')) print(`${JSON.stringify(rows, undefined, 2)}\n`);
  else if (rows.length === 0)
    print('Es gibt noch keinen Zugang. Den ersten legt an: members invite --email … --name … --clerk\n');
  else for (const row of rows) print(`${lineOf(row)}\n`);
  return 0;
};

const lineOf = (row: { id: string; name: string; state: string; clerk: boolean; passkeys: number }): string =>
  [
    row.id,
    row.name,
    row.state === 'active' ? 'offen' : 'gesperrt',
    ...(row.clerk ? ['Ratsbüro'] : []),
    row.passkeys === 1 ? '1 Passkey' : `${row.passkeys} Passkeys`,
  ].join('\t');
