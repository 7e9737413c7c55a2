/**
 * What a run still had to do when it stopped: learn whether its generation stands (the answer was lost), see whether all that
 * it names is there, or prune.
 */
export type Undone = 'switch' | 'look' | 'prune';

/** A run that stopped when members saw the new state already, or may see it; `cause` is why. */
export class PublishedFault extends Error {
  readonly generation: number;
  readonly undone: Undone;
  constructor(generation: number, undone: Undone, cause: unknown) {
    super(`Generation ${generation} was reached; undone: ${undone}.`, { cause });
    this.name = 'PublishedFault';
    this.generation = generation;
    this.undone = undone;
  }
}

/** Does what comes after the switch to a generation. @throws PublishedFault */
export async function oncePublished<T>(
  generation: number,
  undone: Undone,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PublishedFault(generation, undone, error);
  }
}
