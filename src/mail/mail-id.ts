import { MailError } from './mail-error.ts';

const ID = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/** Whether `id` may be the left part of a Message-ID (RFC 5322, 3.2.3: no dot at an end, none beside another) and a key. */
export const isMailId = (id: string): boolean => id.length <= 150 && ID.test(id);

/** @throws MailError `id` */
export function checkMailId(id: string): void {
  if (!isMailId(id)) throw new MailError('id');
}
