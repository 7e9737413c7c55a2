import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveOnLoopback } from './loopback.ts';

/** What a provider answers at one of its addresses: JSON, other bytes, or nothing at all. */
export type ProviderAnswer =
  | { readonly json: unknown; readonly status?: number }
  | { readonly text: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | 'hangs'
  | 'hangs-in-the-body'
  | 'hangs-up';

/** An identity provider that says what a test wants. */
export interface LyingProvider {
  readonly address: string;
  /** Lies instead of the true answer, by path. */
  readonly lies: Map<'/.well-known/openid-configuration' | '/jwks' | '/token', ProviderAnswer>;
  /** Claims and header of the next token that differ from the truth; `otherKey` signs with a key that nobody knows. */
  token: {
    readonly claims?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly otherKey?: boolean;
    readonly broken?: (token: string) => string;
  };
  /** The nonce of the login under way. */
  nonce: string;
  stop(): Promise<void>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const newKeys = () => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts one that is true until it is told to lie: its person is the subject `a-1`. */
export async function startLyingProvider(clientId: string): Promise<LyingProvider> {
  const [keys, others] = await Promise.all([newKeys(), newKeys()]);
  const jwk = {
    ...(await crypto.subtle.exportKey('jwk', keys.publicKey)),
    kid: 'k-1',
    use: 'sig',
    alg: 'ES256',
  };
  const truth = async (path: string): Promise<ProviderAnswer> => {
    const { address } = provider;
    if (path === '/.well-known/openid-configuration')
      return {
        json: {
          issuer: address,
          authorization_endpoint: `${address}/auth`,
          token_endpoint: `${address}/token`,
          jwks_uri: `${address}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['ES256'],
        },
      };
    if (path === '/jwks') return { json: { keys: [jwk] } };
    if (path !== '/token') return { text: 'nothing here', status: 404 };
    return { json: { access_token: 'x', token_type: 'bearer', expires_in: 60, id_token: await idToken() } };
  };
  const idToken = async (): Promise<string> => {
    const { claims, header, otherKey = false, broken = (token) => token } = provider.token;
    const now = Math.floor(Date.now() / 1000);
    const body = [
      part({ alg: 'ES256', kid: 'k-1', ...header }),
      part({
        iss: provider.address,
        sub: 'a-1',
        aud: clientId,
        iat: now,
        exp: now + 60,
        nonce: provider.nonce,
        ...claims,
      }),
    ].join('.');
    const key = otherKey ? others.privateKey : keys.privateKey;
    const mark = await crypto.subtle.sign(ALGORITHM, key, Buffer.from(body));
    return broken(`${body}.${Buffer.from(mark).toString('base64url')}`);
  };
  const server = await serveOnLoopback(0, (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const lie = provider.lies.get(path as '/token');
    void Promise.resolve(lie ?? truth(path)).then((answer) => give(answer, request, response));
  });
  const provider: LyingProvider = {
    address: server.address,
    lies: new Map(),
    token: {},
    nonce: '',
    stop: () => server.stop(),
  };
  return provider;
}

function give(answer: ProviderAnswer, request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  if (answer === 'hangs') return;
  if (answer === 'hangs-up') return void request.socket.destroy();
  if (answer === 'hangs-in-the-body') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    return void response.write('{"issuer":');
  }
  const { status = 200 } = answer;
  if ('json' in answer)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.json));
  else response.writeHead(status, { 'content-type': 'text/html', ...answer.headers }).end(answer.text);
}
