/** Keys given so far in one collection: never two alike, and never another one for a source id that has one. */
export class KeyRing {
  readonly #bySource = new Map<string, string>();
  readonly #used = new Set<string>();

  /** @param existing keys of the target with the source id that each came from, where it came from one */
  constructor(existing: Iterable<readonly [key: string, sourceId: string | undefined]> = []) {
    for (const [key, sourceId] of existing) {
      this.#used.add(key);
      if (sourceId !== undefined) this.#bySource.set(sourceId, key);
    }
  }

  /** True where the target has an entry of this key that came from nowhere: a clerk made it. */
  isForeign(key: string): boolean {
    return this.#used.has(key) && ![...this.#bySource.values()].includes(key);
  }

  /** The key of a source id: as before, else `wanted`, else `wanted-2` and so on. */
  keyFor(sourceId: string, wanted: string): string {
    const known = this.#bySource.get(sourceId);
    if (known !== undefined) return known;
    const base = wanted === '' ? 'ohne-namen' : wanted;
    let key = base;
    for (let number = 2; this.#used.has(key); number += 1) key = `${base}-${number}`;
    return this.claim(sourceId, key);
  }

  /** Gives `key` to a source id, whoever has it; for entries that the target already has. */
  claim(sourceId: string, key: string): string {
    this.#used.add(key);
    this.#bySource.set(sourceId, key);
    return key;
  }

  /** The key of a source id that has one. */
  known(sourceId: string): string | undefined {
    return this.#bySource.get(sourceId);
  }
}
