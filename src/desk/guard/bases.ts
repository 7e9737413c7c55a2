/** The entry that is open in the editor. */
export interface OpenDraft {
  /** Changes each time the form is filled anew. */
  readonly key: string;
  /** As drafts are filed: `papers`, whatever part of them Decap shows. */
  readonly collection: string;
  readonly slug: string;
  /** In the repository. */
  readonly path: string;
  /** The text of the file from which the form was filled. */
  readonly raw: string;
  readonly isNew: boolean;
  readonly hasChanged: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Remembers which text of a file a clerk's changes are based on. */
export class Bases {
  readonly #open: () => OpenDraft | undefined;
  readonly #written = new Map<string, { readonly key: string; readonly text: string }>();

  constructor(open: () => OpenDraft | undefined) {
    this.#open = open;
  }

  /** The text that the host must still have at `path`; undefined where another entry, or none, is open. */
  of(path: string): string | undefined {
    const draft = this.#open();
    if (draft === undefined || draft.isNew || draft.path !== path) return undefined;
    const written = this.#written.get(path);
    return written?.key === draft.key ? written.text : draft.raw;
  }

  /** From now on `text` is what the host has: the clerk's own save, or a colleague's text taken note of. */
  set(path: string, text: string): void {
    const key = this.#open()?.key;
    if (key !== undefined) this.#written.set(path, { key, text });
  }
}
