/** Why the desk did not carry out what the clerk asked for. */
export type RefusalCode =
  | 'changed-meanwhile'
  | 'theirs-taken'
  | 'key-taken'
  | 'saved-already'
  | 'file-too-large'
  | 'offline'
  | 'connection-lost'
  | 'cannot-merge';

/** An error whose text is made for clerks: Decap prints it behind its own "… fehlgeschlagen:". */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }

  /** Without the word "Error": clerks read it. */
  override toString(): string {
    return this.message;
  }
}

/** A file at the host is no longer what the clerk's form was filled from; found in the moment of writing. */
export class Stale extends Error {
  constructor(path: string) {
    super(`${path} has changed at the host`);
  }
}
