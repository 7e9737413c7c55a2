/** Shares one answer among all who ask the same question before it has come. */
export class InFlight {
  readonly #asked = new Map<string, Promise<unknown>>();

  /** What `ask` gives, asked once for `question` at a time. */
  share<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const asked = this.#asked.get(question) as Promise<T> | undefined;
    if (asked !== undefined) return asked;
    const answer = ask().finally(() => this.#asked.delete(question));
    this.#asked.set(question, answer);
    return answer;
  }
}
