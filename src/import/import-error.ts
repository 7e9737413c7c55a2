/** Why an import stops before it has written anything. `usage` errors end with exit code 2, the others with 1. */
export class ImportError extends Error {
  readonly code: string;
  readonly usage: boolean;

  /**
   * @param code stable name, such as `import-no-source`
   * @param message what, where and what to do next, in German
   */
  constructor(code: string, message: string, usage = false) {
    super(message);
    this.name = 'ImportError';
    this.code = code;
    this.usage = usage;
  }
}
