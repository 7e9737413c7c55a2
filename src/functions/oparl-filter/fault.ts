/** A request that is refused: its status, a sentence in the site's language and one for programmers. */
export class RequestFault extends Error {
  readonly status: 400 | 404 | 405 | 500 | 503;
  readonly debug: string;
  /** Seconds until another try is worth it. */
  readonly retryAfter: number | undefined;

  constructor(status: RequestFault['status'], message: string, debug: string, retryAfter?: number) {
    super(message);
    this.status = status;
    this.debug = debug;
    this.retryAfter = retryAfter;
  }
}

/** What was read does not belong together: the site was replaced meanwhile. Another try reads the new one. */
export class SiteChanged extends Error {}

/** The site cannot be read at all; the message, in German, says why and names no address. */
export class SiteUnreadable extends Error {}

/** The error object of OParl 1.1 (section 2.9): `message` for people, `debug` for programmers. */
export const errorObject = (message: string, debug: string): string =>
  `${JSON.stringify({ type: 'https://schema.oparl.org/1.1/Error', message, debug })}\n`;
