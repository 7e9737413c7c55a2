import type { Parts } from '../../ports.ts';
import type { Contact } from './cookie.ts';

/** Where a device's contact of a day stands, so that the log has one line a day: `contacts/<account>/<day>-<device>`. */
export const contactKey = ({ account, device }: Pick<Contact, 'account' | 'device'>, now: number): string =>
  `contacts/${account}/${new Date(now).toISOString().slice(0, 10)}-${device}`;

/** Whether this device had not asked today (UTC). @throws StoreError */
export const isFirstToday = ({ means }: Pick<Parts, 'means'>, contact: Contact): Promise<boolean> =>
  means.slots.put(contactKey(contact, means.now()), '');
