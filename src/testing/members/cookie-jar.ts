/** A browser without a screen: keeps cookies per host and port, sends Origin with forms, follows nothing by itself. */
export interface CookieJar {
  get(url: string): Promise<Response>;
  post(
    url: string,
    fields: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Follows redirects by GET until there is none; `change` may turn an address before it is asked for. */
  follow(
    answer: Response,
    from: string,
    change?: (url: URL) => URL,
  ): Promise<{ answer: Response; url: string }>;
  /** Cookies as `name=value`, by origin. */
  readonly cookies: Map<string, Map<string, string>>;
}

/** @param ask how a request is sent; `fetch` unless told */
export function cookieJar(ask: (request: Request) => Promise<Response> | Response = fetch): CookieJar {
  const cookies = new Map<string, Map<string, string>>();
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const { origin } = new URL(url);
    const jar = cookies.get(origin) ?? new Map<string, string>();
    cookies.set(origin, jar);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await ask(new Request(url, { redirect: 'manual', ...init, headers }));
    for (const header of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(header)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const get = (url: string) => send(url, {});
  return {
    cookies,
    get,
    post: (url, fields, headers = {}) =>
      send(url, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: new URL(url).origin, ...headers },
      }),
    async follow(answer, from, change = (url) => url) {
      let [current, url] = [answer, from];
      for (let hops = 0; current.headers.has('location') && hops < 10; hops += 1) {
        url = change(new URL(current.headers.get('location') ?? '', url)).href;
        current = await get(url);
      }
      return { answer: current, url };
    },
  };
}
