import { at } from '../../addresses.ts';

/** What the server says of the copy; `away`: there is no network, or the server cannot say. */
export type ContactState =
  | {
      readonly is: 'fresh';
      /** Of each meeting that may still be read. */
      readonly fingerprints: ReadonlyMap<string, string>;
      readonly holder: string;
      /** The server's clock. */
      readonly at: Date;
    }
  | { readonly is: 'over' }
  | { readonly is: 'away' };

const PATIENCE = 8000;

/** Asks whether the copy still holds. @param keys of the meetings in it, empty while it is locked */
export async function askState(keys: readonly string[]): Promise<ContactState> {
  const query = keys.map((key) => `sitzung=${encodeURIComponent(key)}`).join('&');
  try {
    const answer = await fetch(`${at.awayState}${query === '' ? '' : `?${query}`}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    // what stands between us and the server may answer in its own way: only our own words erase
    const told = (await answer.json()) as Partial<{ over: boolean; holder: string; fingerprints: object }>;
    if (answer.status === 410 && told.over === true) return { is: 'over' };
    if (!answer.ok || told.holder === undefined) return { is: 'away' };
    const fingerprints = new Map(Object.entries(told.fingerprints ?? {}) as [string, string][]);
    return { is: 'fresh', fingerprints, holder: told.holder, at: dateOf(answer) };
  } catch {
    return { is: 'away' };
  }
}

/** The instant of an answer by the server's clock; this device's where it does not say. */
export function dateOf(answer: Response): Date {
  const at = new Date(answer.headers.get('Date') ?? '');
  return Number.isNaN(at.getTime()) ? new Date() : at;
}
