import { type Instant, wallClock } from '../../../domain/local-time.ts';
import type { DeliveryRound } from '../../../mail/ports.ts';
import type { Office } from '../office.ts';
import { compose } from './compose.ts';
import { tellDay, tellEntries } from './tell.ts';

/** The hour of the site's zone from which on the mails of a day leave. */
const HOUR_OF_DAY = '07:00';

/**
 * Tells what is to be told: new entries of the log at once, and from seven o'clock on the day's mails.
 * @param look whether the site is asked for new entries also where no day's mail is due
 * @throws SiteSilent, StoreError
 */
export async function tell(office: Office, { look }: { readonly look: boolean }): Promise<void> {
  const { timeZone } = await office.means.site.offer();
  const wall = wallClock(office.means.now() as Instant, timeZone);
  const [date = '', clock = ''] = wall.split('T');
  const isDue = clock >= HOUR_OF_DAY && !(await office.days.isDone(date));
  if (look || isDue) await tellEntries(office);
  if (isDue) await tellDay(office, date);
}

/** Sends what waits and is due. @throws SiteSilent, StoreError */
export const deliverWaiting = (office: Office, signal?: AbortSignal): Promise<DeliveryRound> =>
  office.means.outbox.deliver(
    (id, body) => compose(office, id, body),
    signal === undefined ? {} : { signal },
  );
