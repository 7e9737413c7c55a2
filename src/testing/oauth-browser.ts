/** A browser reduced to what a login by redirects needs: one cookie jar for one host, no redirect followed. */
export interface Jar {
  get(address: string): Promise<Response>;
  /** Cookies by name, as the host set them last. */
  readonly cookies: Map<string, string>;
}

/** A browser with an empty jar, or with a copy of another's. */
export function newJar(cookies: ReadonlyMap<string, string> = new Map()): Jar {
  const jar = new Map(cookies);
  return {
    cookies: jar,
    async get(address) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(address, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/max-age=0/i.test(line)) jar.delete(name);
        else jar.set(name, value);
      }
      return response;
    },
  };
}
