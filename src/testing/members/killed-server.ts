import { accountsIn } from '../../functions/members/accounts.ts';
import { auditLog } from '../../functions/members/audit.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import { smtpMail } from '../../functions/members/smtp-mail.ts';
import { openStore } from '../../store/open-store.ts';
import type { SlotStore } from '../../store/ports.ts';
import { SAMPLE_SETTINGS } from './sample-parts.ts';

/** A process of its own: `<folder> <smtp> <moment>`. It serves the login and kills itself at that moment; 0 is never. */
const [folder = '', smtp = '', moment = '0'] = process.argv.slice(2);

/**
 * Counts what is written, and stops the process as a loss of power would: with an odd moment before the record of that
 * number, with an even one after it.
 */
function killing(slots: SlotStore, at: number): SlotStore {
  let writes = 0;
  return {
    ...slots,
    async put(key, body) {
      writes += 1;
      if (writes * 2 - 1 === at) process.kill(process.pid, 'SIGKILL');
      const won = await slots.put(key, body);
      if (writes * 2 === at) process.kill(process.pid, 'SIGKILL');
      return won;
    },
  };
}

const store = openStore({ folder });
const slots = killing(store.slots, Number(moment));
const origin = 'http://localhost:4340';
const settings = { ...SAMPLE_SETTINGS, origin, host: '127.0.0.1', port: 0 };
const parts: Parts = {
  settings,
  means: {
    now: Date.now,
    log: () => undefined,
    slots,
    blobs: store.blobs,
    sendMail: smtpMail({ smtp, from: 'mitglieder@rat.example' }),
    assets: new Map(),
  },
  accounts: accountsIn(slots),
  audit: auditLog({ slots, now: Date.now, auditDays: 30 }),
  readCouncil: () => Promise.resolve(undefined),
};
const { address } = await serveMembers(parts);
process.stdout.write(`${address}\n`);
