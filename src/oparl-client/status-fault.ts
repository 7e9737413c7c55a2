import { HttpFault } from './http-fault.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Headers } from './answer.ts';

const AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);

const WORDS: Readonly<Record<number, string>> = {
  401: 'verlangt eine Anmeldung',
  403: 'verweigert den Zugriff',
  404: 'kennt die Adresse nicht',
  410: 'hat den Inhalt gelöscht',
  429: 'bittet um weniger Anfragen',
  500: 'meldet einen inneren Fehler',
  503: 'ist gerade überlastet oder in Wartung',
};

/** Whether an answer with this status may be asked for again after a wait. */
export const isPassing = (status: number): boolean => AGAIN.has(status);

/** Fault for an answer whose status is neither 200 nor 304; it knows how long the server asks us to wait. */
export function statusFault(url: URL, status: number, headers: Headers, now: Date): HttpFault {
  const words = WORDS[status] ?? 'hat mit einem Fehler geantwortet';
  const wait = retryAfterMs(headers['retry-after'], now);
  return new HttpFault(
    'http-status',
    url.href,
    `Der Server ${words} (HTTP ${status}).`,
    isPassing(status)
      ? 'Versuchen Sie es später noch einmal.'
      : 'Prüfen Sie die Adresse, oder fragen Sie den Betreiber.',
    { status, retryable: isPassing(status), ...(wait === undefined ? {} : { retryAfterMs: wait }) },
  );
}
