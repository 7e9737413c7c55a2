import { type DeliveryWorker, startDelivery } from '../../../mail/delivery-worker.ts';
import type { Parts } from '../ports.ts';
import { deliverInvitations } from './outbox.ts';

/** Milliseconds between two rounds. */
const EVERY = 60_000;

/** Sends what clerks order, again and again, beside the pages of the function. */
export const startInvitations = (parts: Parts): DeliveryWorker =>
  startDelivery((signal) => deliverInvitations(parts, signal), { everyMs: EVERY, log: parts.means.log });
