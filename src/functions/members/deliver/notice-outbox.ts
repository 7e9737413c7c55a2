import { openOutbox } from '../../../mail/outbox.ts';
import type { Outbox } from '../../../mail/ports.ts';
import type { Parts } from '../ports.ts';

/** Where mails of notices wait. Without a mail server they wait there until there is one. */
export const noticeOutbox = ({ means: { slots, now, sendOnce } }: Pick<Parts, 'means'>): Outbox =>
  openOutbox(
    {
      slots,
      now,
      sendOnce: sendOnce ?? (() => Promise.resolve({ outcome: 'deferred', reason: 'no mail server' })),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    },
    'nachrichten',
  );
