import type { Answer } from './answer.ts';
import { decodeText } from './decode-text.ts';
import { HttpFault } from './http-fault.ts';
import { parseJsonText } from './parse-json.ts';

/** A JSON value out of an answer; `repaired` where raw control characters had to be forgiven. */
export interface JsonAnswer {
  readonly value: unknown;
  readonly repaired: boolean;
}

/** Reads an answer as JSON. Throws `http-encoding`, `http-html` (an error page with status 200) or `http-not-json`. */
export function readJson(answer: Pick<Answer, 'bytes' | 'headers' | 'finalUrl'>): JsonAnswer {
  const text = decodeText(answer.bytes, answer.headers['content-type'] ?? '', answer.finalUrl);
  const parsed = parseJsonText(text);
  if (parsed.ok) return { value: parsed.value, repaired: parsed.repaired };
  if (parsed.reason === 'HTML statt JSON')
    throw new HttpFault(
      'http-html',
      answer.finalUrl,
      'Der Server hat eine Webseite statt JSON geschickt, obwohl er Erfolg meldet.',
      'Öffnen Sie die Adresse im Browser: oft steht dort eine Fehlermeldung.',
    );
  throw new HttpFault(
    'http-not-json',
    answer.finalUrl,
    `Die Antwort ist kein gültiges JSON (Zeile ${parsed.line}, Spalte ${parsed.column}).`,
    'Melden Sie es dem Betreiber.',
  );
}
