import { CirculationFault } from './fault.ts';

/** Milliseconds after which a members' area that does not answer is given up. */
const PATIENCE = 60_000;

/** Bytes of an answer at most: 200 items, 100 members and some changes of mind are a fifth of it. */
export const LARGEST = 64 * 1024 * 1024;

/** Where and with what the members' area is asked. */
export interface Area {
  /** No slash at the end. */
  readonly origin: string;
  /** Read-only key of the machine's way; goes into no message. */
  readonly key: string;
}

/**
 * What the members' area says at `path`, as text. It is followed nowhere else, so that the key goes to that origin alone.
 * @throws CirculationFault where it is not there, refuses or says too much
 */
export async function askArea({ origin, key }: Area, path: string, most = LARGEST): Promise<string> {
  const headers = { Authorization: `Bearer ${key}` };
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await fetch(origin + path, { headers, redirect: 'error', signal });
    if (answer.ok) return await textOf(answer, most);
    await answer.body?.cancel();
    throw new CirculationFault(refusalOf(answer.status));
  } catch (error) {
    if (error instanceof CirculationFault) throw error;
    throw new CirculationFault(silenceOf(error));
  }
}

/** The whole body, or nothing where it is longer than `most` bytes; bytes that are no UTF-8 would change a hash unseen. */
async function textOf(answer: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > most)
      throw new CirculationFault(
        `Die Antwort des Mitgliederbereichs ist größer als ${Math.round(most / 1024 / 1024)} MB und wurde nicht gelesen. Bitte prüfen, ob --from die richtige Adresse nennt.`,
      );
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
  } catch {
    throw new CirculationFault(
      'Die Antwort des Mitgliederbereichs ist kein Text in UTF-8. Bitte prüfen, ob --from die richtige Adresse nennt.',
    );
  }
}

const refusalOf = (status: number): string =>
  status === 404 || status === 401 || status === 403
    ? `Der Mitgliederbereich gibt nichts heraus (${status}). Bitte prüfen, ob CIRCULATION_KEY einer der Schlüssel ist, die dort in MEMBERS_CIRCULATION_KEYS stehen, und ob --from die Adresse des Mitgliederbereichs nennt.`
    : `Der Mitgliederbereich antwortet mit ${status}. Nichts ist verloren: der nächste Lauf holt es nach. Bleibt es dabei, bitte dort nachsehen.`;

function silenceOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  const why =
    name === 'TimeoutError' ? ' (keine Antwort)' : cause?.code === undefined ? '' : ` (${cause.code})`;
  return `Der Mitgliederbereich ist nicht erreichbar${why}. Nichts ist verloren: der nächste Lauf holt es nach. Bleibt es dabei, bitte prüfen, ob er läuft und ob --from seine Adresse nennt.`;
}
