interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

/** What oidc-provider keeps, in memory and for as long as the provider runs; nothing is shared with another one. */
export function providerMemory(): (kind: string) => object {
  const all = new Map<string, Payload>();
  return (kind) => {
    const key = (id: string) => `${kind} ${id}`;
    const own = () => [...all].filter(([name]) => name.startsWith(`${kind} `));
    return {
      upsert: async (id: string, payload: Payload) => void all.set(key(id), payload),
      find: async (id: string) => all.get(key(id)),
      findByUid: async (uid: string) => own().find(([, payload]) => payload.uid === uid)?.[1],
      findByUserCode: async () => undefined,
      destroy: async (id: string) => void all.delete(key(id)),
      consume: async (id: string) => {
        const payload = all.get(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      revokeByGrantId: async (grantId: string) => {
        for (const [name, payload] of own()) if (payload.grantId === grantId) all.delete(name);
      },
    };
  };
}
