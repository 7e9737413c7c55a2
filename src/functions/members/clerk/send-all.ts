import type { Mail, Means } from '../ports.ts';

/**
 * Sends mails after a change that stands already. A mail that cannot be sent takes nothing back: the page tells the clerk.
 * @returns whether all went out
 */
export async function sendAll({ sendMail, log }: Means, mails: readonly Mail[]): Promise<boolean> {
  const sent = await Promise.allSettled(mails.map((mail) => sendMail(mail)));
  const failed = sent.filter(({ status }) => status === 'rejected').length;
  if (failed > 0) log(`clerk mail-failed ${failed}`);
  return failed === 0;
}
