import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openOutbox } from '../../../mail/outbox.ts';
import { smtpSender } from '../../../mail/smtp-sender.ts';
import { folderSlots } from '../../../store/folder/folder-slots.ts';

const MAILS = 1000;
const TEXT = 'Es gibt eine neue Vorlage.\n'.repeat(40);

/** Sends 1,000 mails of 1 kB from an outbox in a folder to a server in another process, and prints what that took. */
export async function runMailBench(): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-mail-bench-'));
  const server = fork(path.join(import.meta.dirname, 'mail-server.ts'));
  const [smtp] = (await once(server, 'message')) as [string];
  const sendOnce = smtpSender({ smtp, from: 'ratsbuero@mittelaue.example' });
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  try {
    const outbox = openOutbox({ slots: folderSlots(dir), now: Date.now, sendOnce, random }, 'bench');
    for (let number = 0; number < MAILS; number += 1) await outbox.queue(`notice.p-${number}`, '');
    const started = performance.now();
    const { accepted } = await outbox.deliver((id) =>
      Promise.resolve({ id, to: 'amsel@mittelaue.example', subject: 'Neues aus dem Rat', text: TEXT }),
    );
    const seconds = (performance.now() - started) / 1000;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(
      `${accepted} of ${MAILS} mails accepted in ${seconds.toFixed(1)} s, ${(accepted / seconds).toFixed(0)} a second, ${megabytes.toFixed(0)} MB at the highest\n`,
    );
  } finally {
    sendOnce.close();
    server.kill();
    rmSync(dir, { recursive: true });
  }
}
