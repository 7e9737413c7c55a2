import { accountsIn } from '../../functions/members/accounts.ts';
import { auditLog } from '../../functions/members/audit.ts';
import { runMembers } from '../../functions/members/command/run.ts';
import { councilReader } from '../../functions/members/council.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { smtpSender } from '../../mail/smtp-sender.ts';
import { openStore } from '../../store/open-store.ts';
import { SAMPLE_SETTINGS } from '../members/sample-parts.ts';

/** A process of its own: `<folder> <smtp> <instant>`. It runs `members deliver` once on the store, at that hour of its clock. */
const [folder = '', smtp = '', instant = ''] = process.argv.slice(2);

const { slots, blobs, sweeper } = openStore({ folder });
const ahead = Date.parse(instant) - Date.now();
const now = () => Date.now() + ahead;
const mail = { smtp, from: 'ratsbuero@mittelaue.example', bounces: 'zurueck@mittelaue.example' };
const parts: Parts = {
  settings: { ...SAMPLE_SETTINGS, mail },
  means: {
    now,
    log: () => undefined,
    slots,
    blobs,
    sendMail: () => Promise.reject(new Error('nobody logs in here')),
    sendOnce: smtpSender(mail),
    assets: new Map(),
  },
  accounts: accountsIn(slots),
  audit: auditLog({ slots, now, auditDays: SAMPLE_SETTINGS.auditDays }),
  readCouncil: councilReader({ slots, blobs, now }),
};
process.exitCode = await runMembers(['deliver'], {
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  open: () => Promise.resolve({ ...parts, sweeper }),
  serve: () => Promise.resolve(2),
});
