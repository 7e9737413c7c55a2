import { request } from 'node:http';

/** An answer as it came over the wire. Names of headers are in lower case. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/** What is asked; GET without a body unless told. */
export interface RawQuestion {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks without following, unpacking or adding anything. @param origin of the server, no slash at the end */
export const rawAsk = (
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: RawQuestion = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    // the length always: Node leaves it out for other methods than POST and PUT, and the server would wait
    const length =
      body === undefined && method === 'GET' ? {} : { 'content-length': `${Buffer.byteLength(body ?? '')}` };
    const asked = request({ hostname, port, path, method, headers: { ...length, ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const { 'set-cookie': cookies = [], ...plain } = answer.headers;
          const named = Object.entries(plain).map(([name, value]) => [name, String(value)]);
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(named) as Record<string, string>,
            cookies,
            body: Buffer.concat(chunks),
          });
        });
    });
    asked.on('error', reject).end(body);
  });
