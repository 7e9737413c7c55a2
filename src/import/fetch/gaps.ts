import { HttpFault } from '../../oparl-client/http-fault.ts';
import type { ListEnd } from '../../oparl-client/read-list.ts';
import { ImportError } from '../import-error.ts';
import { faultOf, type FetchReport } from './fetch-report.ts';

/** So many faults of the connection in a row mean that the server is gone, not that a page is broken. */
const GONE_AFTER = 5;

const OF_CONNECTION = new Set(['http-unreachable', 'http-timeout', 'http-unknown-host', 'http-tls']);
const NOT_THERE = new Set([401, 403, 404, 410]);

/** Collects what could not be fetched, and stops where going on is in vain. */
export class Gaps {
  #inARow = 0;
  readonly #report: FetchReport;

  constructor(report: FetchReport) {
    this.#report = report;
  }

  /** An answer came: the server is there. */
  heard(): void {
    this.#inARow = 0;
  }

  /** A list has no end, or went round in circles before it had given what it had announced. */
  cutShort(url: string, { reason, pages, objects, announced }: ListEnd): void {
    this.#report.gaps.push({
      url,
      code: 'import-list-cut-short',
      what:
        reason === 'limit'
          ? `Die Liste hat auch nach ${pages} Seiten kein Ende.`
          : `Die Liste führt im Kreis: ${objects} von ${announced} angekündigten Objekten kamen an.`,
      remedy: 'Melden Sie es dem Betreiber. Mit „--accept-gaps“ wird übernommen, was da ist.',
    });
  }

  /**
   * Notes a fault; `needed` is what belongs to a list, the rest are references that may lead nowhere.
   * @throws ImportError where the server seems to be gone
   */
  note(error: unknown, needed: boolean): void {
    if (!(error instanceof HttpFault)) throw error;
    const absent = error.code === 'http-status' && NOT_THERE.has(error.status ?? 0);
    const foreign = error.code === 'http-foreign-host' || error.code === 'http-private-address';
    (needed || !(absent || foreign) ? this.#report.gaps : this.#report.skipped).push(faultOf(error));
    if (!OF_CONNECTION.has(error.code)) return;
    this.#inARow += 1;
    if (this.#inARow < GONE_AFTER) return;
    throw new ImportError(
      'import-source-gone',
      `${error.what} (${error.url}) Was schon abgerufen ist, bleibt liegen; derselbe Befehl macht später dort weiter.`,
    );
  }
}
