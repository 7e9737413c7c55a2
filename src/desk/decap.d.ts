/** Decap's own types name internals that its package does not bring; this is what the desk uses of it. */
declare module 'decap-cms-app' {
  interface Registry {
    init(options: { config: unknown }): void;
    getBackend(name: string): { init(...args: unknown[]): object } | undefined;
    registerBackend(name: string, backend: new (...args: never[]) => object): void;
    registerWidget(options: { name: string; controlComponent: unknown; previewComponent?: unknown }): void;
    registerCustomFormat(
      name: string,
      extension: string,
      formatter: {
        fromFile(content: string): unknown;
        toFile(data: Record<string, unknown>): string;
      },
    ): void;
    registerLocale(name: string, phrases: unknown): void;
    getLocale(name: string): unknown;
    registerPreviewTemplate(name: string, component: unknown): void;
    registerPreviewStyle(style: string, options?: { raw: boolean }): void;
    registerEventListener(listener: {
      name: 'preSave' | 'postSave' | 'prePublish' | 'postPublish';
      handler(event: {
        entry: { get(name: string): unknown; getIn(path: readonly string[]): unknown };
      }): unknown;
    }): void;
  }
  const CMS: Registry;
  export default CMS;
}
