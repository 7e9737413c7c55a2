import type { Answer } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import { show } from '../rules/show.ts';

/** What is wrong with the headers of an answer that holds JSON: CORS (section 2-06), media type, sessions. */
export function headerFaults({ headers }: Pick<Answer, 'headers'>): Fault[] {
  const origin = headers['access-control-allow-origin'];
  const methods = headers['access-control-allow-methods'];
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const charset = parameters.find((part) => /^charset=/i.test(part))?.slice('charset='.length);
  const isJson = /^application\/(?:[\w.-]+\+)?json$/i.test(type);
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/i.test(charset);
  const allowsGet = methods === undefined || /\bGET\b|\*/i.test(methods);
  return [
    ...(origin === '*' ? [] : [{ code: 'cors-missing' as const, value: origin ?? '' }]),
    ...(allowsGet ? [] : [{ code: 'cors-methods' as const, value: show(methods) }]),
    ...(isJson ? [] : [{ code: 'content-type' as const, value: show(type) }]),
    ...(isUtf8 ? [] : [{ code: 'content-charset' as const, value: show(charset) }]),
    ...(headers['set-cookie'] === undefined ? [] : [{ code: 'cookie-set' as const }]),
  ];
}

/** JSON out of the bytes of an answer, or what keeps it from being JSON. */
export type Parsed =
  { readonly value: unknown; readonly faults: readonly Fault[] } | { readonly faults: readonly Fault[] };

/** Reads JSON strictly: UTF-8 without a byte order mark (section 2-04), no raw control characters, no web page. */
export function parseStrictly({ bytes, status }: Pick<Answer, 'bytes' | 'status'>): Parsed {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const marked: Fault[] = hasMark ? [{ code: 'json-bom' }] : [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [...marked, { code: 'json-encoding' }] };
  }
  if (/^\s*</.test(text)) return { faults: [...marked, { code: 'http-html', value: String(status) }] };
  try {
    return { value: JSON.parse(text) as unknown, faults: marked };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { faults: [...marked, { code: 'json-invalid', value: show(reason) }] };
  }
}
