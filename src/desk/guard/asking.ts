import { conflictOf, type Conflict } from './conflict.ts';
import type { Host, Place } from './hosts/host.ts';
import { REFUSED, THEIRS_TAKEN } from './messages.ts';
import type { GuardOptions } from './options.ts';
import { Refusal, Stale } from './refusal.ts';

/** How often a write is tried again that the host refused although the entry itself has not changed. */
const ATTEMPTS = 3;

/** Writes to a host only what the clerk has seen the other side of. */
export class Asker {
  readonly #host: Host;
  readonly #options: GuardOptions;

  constructor(host: Host, options: GuardOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Looks, asks, and writes; looks again where the host says that something came in between. */
  async write(
    expected: Map<string, string | null>,
    texts: ReadonlyMap<string, string | null>,
    place: Place,
    write: () => Promise<unknown>,
  ): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      await this.look(expected, texts, place);
      try {
        return await this.#host.pinned(expected, place, write);
      } catch (error) {
        const late = error instanceof Stale || this.#options.refused(error);
        if (!late || attempt >= ATTEMPTS)
          throw late ? new Refusal('changed-meanwhile', REFUSED, error) : error;
      }
    }
  }

  /** Asks about each file that is not as expected; comes back with what is there now. */
  async look(
    expected: Map<string, string | null>,
    texts: ReadonlyMap<string, string | null>,
    place: Place,
  ): Promise<void> {
    for (const [path, base] of expected) {
      const now = await this.#host.read(path, place);
      const conflict = conflictOf(path, base, now, texts.get(path) ?? null);
      if (conflict) await this.decide(conflict);
      expected.set(path, now);
    }
  }

  /** Comes back only where the clerk keeps the own text. */
  async decide(conflict: Conflict, giveUp = async (): Promise<unknown> => undefined): Promise<void> {
    const decision = await this.#options.ask(conflict);
    if (decision === 'mine') return;
    if (decision === 'back') throw new Refusal('changed-meanwhile', REFUSED);
    await giveUp();
    this.#options.reload(conflict);
    throw new Refusal('theirs-taken', THEIRS_TAKEN);
  }
}
