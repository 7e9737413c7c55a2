import { type DerValue, derAt, derValues, hexOf } from './der.ts';

/** What a time stamp says (RFC 3161, section 2.4.2). */
export interface TimeStamp {
  /** When the authority had the text, ISO 8601 in UTC. */
  readonly at: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly imprint: string;
  /** TSTInfo as it is signed. */
  readonly info: Uint8Array<ArrayBuffer>;
  /** SignedData (RFC 5652, section 5.1). */
  readonly signedData: Uint8Array<ArrayBuffer>;
}

/** DER of the object identifier of SHA-256, 2.16.840.1.101.3.4.2.1. */
const SHA256 = '0609608648016503040201';

/** Reads a response with a token over a SHA-256; undefined where it is none. Who made it, it does not prove. */
export function readTimeStamp(response: Uint8Array<ArrayBuffer>): TimeStamp | undefined {
  try {
    const [status, token] = derValues(derAt(response, 0).content);
    // 0: granted, 1: granted with modifications.
    if (!status || !token || !/^02010[01]$/.test(hexOf(derAt(status.content, 0).whole))) return undefined;
    const signedData = derAt(token.content, 1, 0).whole;
    const info = derAt(signedData, 0, 2, 1, 0).content;
    return { ...readInfo(info), info, signedData };
  } catch {
    return undefined;
  }
}

/** @throws Error */
function readInfo(info: Uint8Array<ArrayBuffer>): Pick<TimeStamp, 'at' | 'imprint'> {
  const values = derValues(derAt(info, 0).content);
  const imprint = values[2];
  const time = values[4];
  if (!imprint || time?.tag !== 0x18) throw new RangeError('It has no time.');
  if (hexOf(derAt(imprint.content, 0, 0).whole) !== SHA256)
    throw new RangeError('It is over another digest.');
  return { imprint: hexOf(derAt(imprint.content, 1).content), at: isoOfTime(time) };
}

/** GeneralizedTime as RFC 3161 has it: `20270308093000Z`, with a fraction where there is one. */
function isoOfTime({ content }: DerValue): string {
  const text = String.fromCharCode(...content);
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d+))?Z$/.exec(text);
  if (!match) throw new RangeError('It has no time.');
  const [, year, month, day, hour, minute, second, fraction = '0'] = match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`).toISOString();
}
