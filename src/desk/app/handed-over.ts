import { takeFromAddress } from '../handover/open/take.ts';

/** What the other desk hands over with the address by which this page was opened. To be imported before Decap. */
export const handedOver = takeFromAddress(window);
