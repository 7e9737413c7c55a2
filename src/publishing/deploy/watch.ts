import { germanNumber } from '../../format/wording/numbers.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { parseStand } from './stand.ts';

const HOUR = 3_600_000;
const AHEAD = 10 * 60_000;

/** What `npm run watch` says, and its exit code. */
export interface Watched {
  readonly code: 0 | 1;
  readonly text: string;
}

/** Judges what `/stand.json` said at `now` (milliseconds since 1970); older than `hours` is too old. */
export function judgeStand(address: string, body: string, hours: number, now: number): Watched {
  const stand = parseStand(body);
  if (stand === undefined) {
    return failed(`${address} ist keine gültige stand.json. Bitte die Veröffentlichung noch einmal starten.`);
  }
  const age = now - Date.parse(stand.at);
  const told = germanNumber(Math.abs(age) / HOUR, 1);
  if (age < -AHEAD) {
    return failed(
      `${address} nennt einen Zeitpunkt, der ${told} Stunden in der Zukunft liegt (${stand.at}). Bitte die Uhren der Veröffentlichung und dieses Rechners prüfen.`,
    );
  }
  if (age > hours * HOUR) {
    return failed(
      `Die letzte geprüfte Veröffentlichung ist ${told} Stunden her (${stand.at}), erlaubt sind ${germanNumber(hours, 1)}. Bitte nachsehen, ob der tägliche Lauf gescheitert oder abgeschaltet ist, und ihn von Hand starten.`,
    );
  }
  return {
    code: 0,
    text: `In Ordnung: zuletzt veröffentlicht vor ${germanNumber(Math.max(0, age) / HOUR, 1)} Stunden (${stand.at}).`,
  };
}

/** Asks the site for its stand, up to three times. `url` ends in a slash. */
export async function watch(url: string, hours: number, now: () => number): Promise<Watched> {
  const address = url.endsWith('/stand.json/') ? url.slice(0, -1) : `${url}stand.json`;
  for (let tries = 1; ; tries += 1) {
    const answer = await fetchBytes(address);
    if (answer?.status === 200) return judgeStand(address, answer.bytes.toString('utf8'), hours, now());
    if (answer?.status === 404) {
      return failed(
        `${address} fehlt: Die Website wurde noch nie vollständig veröffentlicht, oder die Adresse ist falsch.`,
      );
    }
    if (tries === 3) {
      const why = answer === undefined ? 'antwortet nicht' : `antwortet mit ${answer.status}`;
      return failed(`${address} ${why}. Bitte prüfen, ob der Server läuft und die Adresse stimmt.`);
    }
  }
}

const failed = (text: string): Watched => ({ code: 1, text });
