interface Registry {
  getBackend(name: string): { init(...args: unknown[]): object } | undefined;
}

const BACKENDS = ['proxy', 'gitlab', 'forgejo', 'github'] as const;

/** Keeps hold of the backend that Decap makes. Gives it; undefined before. */
export function rememberBackend(cms: Registry): () => object | undefined {
  let made: object | undefined;
  for (const name of BACKENDS) {
    const registered = cms.getBackend(name);
    if (!registered) continue;
    const init = registered.init.bind(registered);
    registered.init = (...args) => (made = init(...args));
  }
  return () => made;
}
