import { DeployFault } from './fault.ts';
import { fetchBytes } from './fetch-bytes.ts';

const MOST = 10 * 60_000;

/**
 * Compares the machine's clock with the one of the server (RFC 9110: Date, plus Age where a cache answered). A wrong
 * clock would publish too early or take back what is public. A server that does not answer yet is no reason to stop.
 * @throws DeployFault
 */
export async function checkClock(url: string, now: () => number): Promise<void> {
  const answer = await fetchBytes(url);
  const date = Date.parse(answer?.headers.get('date') ?? '');
  if (Number.isNaN(date)) return;
  const age = Number(answer?.headers.get('age') ?? 0) * 1000;
  const minutes = Math.round((now() - (date + age)) / 60_000);
  if (Math.abs(now() - (date + age)) <= MOST) return;
  throw new DeployFault(
    'other',
    `Die Uhr dieses Rechners und die des Servers ${url} gehen um ${Math.abs(minutes)} Minuten auseinander. Es wurde nichts veröffentlicht. Bitte die Uhr richtig stellen; geht nur die des Servers falsch, hilft --ignore-clock.`,
  );
}
