import { auditLog } from '../../functions/members/audit.ts';
import { allAssets } from '../../functions/members/bundle/all-assets.ts';
import { deliverBallotMails } from '../../functions/members/circulation/mails/deliver.ts';
import { councilReader } from '../../functions/members/council.ts';
import type { Parts } from '../../functions/members/ports.ts';
import { serveMembers } from '../../functions/members/serve-node.ts';
import { smtpSender } from '../../mail/smtp-sender.ts';
import { demoAccounts } from '../members/demo-accounts.ts';
import { type MailCatcher, startMailCatcher } from '../members/mail-catcher.ts';
import { publishedSample } from '../members/published-sample.ts';
import { sampleParts } from '../members/sample-parts.ts';
import { loginCookie } from '../members/signed-in.ts';
import { ownPort } from '../own-port.ts';
import { CIRCULATION_KEY } from './log-server.ts';

/** The members' area of the sample council on loopback, by a clock that is turned by hand. */
export interface BallotTown extends AsyncDisposable {
  readonly origin: string;
  readonly parts: Parts;
  /** Machine's clock, milliseconds since 1970; starts at the day of the sample. */
  readonly clock: { now: number };
  /** A cookie of now, of level 2 unless told, as the browser's context takes it. */
  readonly cookieOf: (
    account: string,
    level?: 1 | 2,
  ) => Promise<{ name: string; value: string; url: string }>;
  /** What arrived at the mail server, newest first. */
  readonly mails: MailCatcher['mails'];
  /** One round of all mails of ballots that are due by its clock. */
  readonly deliver: () => Promise<void>;
}

export async function ballotTown(): Promise<BallotTown> {
  const port = await ownPort();
  const origin = `http://localhost:${port}`;
  const { slots, blobs } = await publishedSample();
  const caught = await startMailCatcher({ port: 0 });
  const mail = { smtp: caught.smtp, from: 'ratsbuero@mittelaue.example' };
  const sender = smtpSender(mail);
  const sample = sampleParts({
    settings: { origin, port, circulationKeys: [CIRCULATION_KEY], mail },
    means: { slots, blobs, assets: await allAssets(), sendOnce: sender },
    readCouncil: councilReader({ slots, blobs, now: () => sample.clock.now }),
  });
  const { now } = sample.means;
  const parts: Parts = { ...sample, audit: auditLog({ slots, now, auditDays: sample.settings.auditDays }) };
  const council = await parts.readCouncil();
  for (const account of council ? demoAccounts(council.directory, now()) : [])
    await parts.accounts.save(account);
  const running = await serveMembers(parts);
  return {
    origin,
    parts,
    clock: sample.clock,
    cookieOf: async (account, level = 2) => {
      const [name = '', value = ''] = (await loginCookie(parts, account, { level })).split(/=(.*)/s);
      return { name, value, url: origin };
    },
    mails: caught.mails,
    deliver: async () => {
      await deliverBallotMails(parts);
    },
    [Symbol.asyncDispose]: async () => {
      await running.stop(0);
      sender.close();
      await caught.stop();
    },
  };
}
