/** What of a mail cannot be sent as it is. */
export type MailFault = 'address' | 'subject' | 'header' | 'file' | 'id';

/** A mail that is refused before any server is asked. The message holds no address and no word of the mail. */
export class MailError extends Error {
  readonly fault: MailFault;
  constructor(fault: MailFault) {
    super(`The mail is refused: ${fault}.`);
    this.name = 'MailError';
    this.fault = fault;
  }
}
