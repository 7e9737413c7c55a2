/** The part of `CMS` that makes backends. */
export interface BackendRegistry {
  getBackend(name: string): { init(...args: unknown[]): object } | undefined;
}

const BACKENDS = ['proxy', 'gitlab', 'forgejo', 'github'] as const;

/** Shows each backend that Decap makes from now on to `meet`, which may change it in place. */
export function eachBackend(cms: BackendRegistry, meet: (backend: object) => void): void {
  for (const name of BACKENDS) {
    const registered = cms.getBackend(name);
    if (!registered) continue;
    const init = registered.init.bind(registered);
    registered.init = (...args) => {
      const backend = init(...args);
      meet(backend);
      return backend;
    };
  }
}
