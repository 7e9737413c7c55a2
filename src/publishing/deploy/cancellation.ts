/** Whether somebody asked the deploy to stop (SIGTERM, SIGINT). Clearing up afterwards must not be stopped by it. */
export class Cancellation {
  readonly #controller = new AbortController();
  #clearing = false;

  /** Asks to stop; the step under way ends, and clearing up begins. */
  cancel(): void {
    this.#controller.abort();
  }

  /** From here on the wish to stop is fulfilled by clearing up. */
  startClearing(): void {
    this.#clearing = true;
  }

  get signal(): AbortSignal | undefined {
    return this.#clearing ? undefined : this.#controller.signal;
  }

  get isCancelled(): boolean {
    return this.#controller.signal.aborted;
  }
}
