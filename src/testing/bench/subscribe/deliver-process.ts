/** Child of the bench: tells a new entry to all who subscribe and sends the mails, and prints seconds and peak of memory. */
import { deliverWaiting, tell } from '../../../functions/subscribe/deliver/round.ts';
import { officeOf } from '../../../functions/subscribe/office.ts';
import { openSubscribe } from '../../../functions/subscribe/open-subscribe.ts';
import { readSettings } from '../../../functions/subscribe/read-settings.ts';

const opened = await openSubscribe(readSettings(process.env), {
  now: Date.now,
  log: () => undefined,
  assets: new Map(),
});
const office = officeOf(opened.parts);
const begun = performance.now();
await tell(office, { look: true });
const round = await deliverWaiting(office);
const seconds = (performance.now() - begun) / 1000;
opened.close();
process.stdout.write(
  `${JSON.stringify({ seconds, accepted: round.accepted, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
