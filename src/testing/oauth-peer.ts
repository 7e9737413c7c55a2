import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is registered at the peer; the callback is told later, since it needs a port of its own. */
export const PEER_CLIENT = { id: 'desk-of-musterau', secret: 'fedcba9876543210fedcba9876543210' } as const;

interface Granted {
  readonly redirect: string;
  readonly scope: string;
  readonly challenge: string | undefined;
}

/** An authorization server on loopback that behaves as GitHub's (RFC 6749 with GitHub's deviations, RFC 7636). */
export interface OAuthPeer {
  /** Origin, by the name localhost, so that a browser takes it for another site than 127.0.0.1. */
  readonly address: string;
  /** The registered callback. */
  redirect: string;
  /** Tokens given out. */
  readonly tokens: string[];
  /** Requests for a token, with their fields. */
  readonly exchanges: URLSearchParams[];
  /** Answers the next requests for a token in place of the peer, to misbehave. */
  misbehave: ((response: ServerResponse) => void) | undefined;
  /** Grants at once what a person would grant by the button; gives the address to go to. */
  grant(query: URLSearchParams): string;
  stop(): Promise<void>;
}

/** Starts the peer on a free port. */
export async function startOAuthPeer(): Promise<OAuthPeer> {
  const codes = new Map<string, Granted>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const peer: OAuthPeer = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    redirect: '',
    tokens: [],
    exchanges: [],
    misbehave: undefined,
    grant: (query) => {
      const code = randomBytes(10).toString('hex');
      const challenge = query.get('code_challenge') ?? undefined;
      codes.set(code, { redirect: peer.redirect, scope: query.get('scope') ?? '', challenge });
      return back(query, { code });
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  const back = (query: URLSearchParams, result: Readonly<Record<string, string>>): string =>
    `${peer.redirect}?${new URLSearchParams({ ...result, state: query.get('state') ?? '' }).toString()}`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', peer.address);
    if (pathname === '/login/oauth/access_token' && request.method === 'POST') {
      const fields = new URLSearchParams(await bodyOf(request));
      peer.exchanges.push(fields);
      if (peer.misbehave) return peer.misbehave(response);
      const body = JSON.stringify(exchanged(fields));
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(body);
    } else if (pathname === '/login/oauth/authorize') {
      const fault = faultOf(query, peer.redirect);
      if (fault !== undefined) return void response.writeHead(404).end(fault);
      if (request.method === 'GET') return void response.writeHead(200, HTML).end(consent());
      const denied = new URLSearchParams(await bodyOf(request)).get('answer') !== 'yes';
      const denial = { error: 'access_denied', error_description: '<b>denied</b>' };
      response.writeHead(302, { Location: denied ? back(query, denial) : peer.grant(query) }).end();
    } else response.writeHead(404).end();
  };

  const exchanged = (fields: URLSearchParams): Readonly<Record<string, string>> => {
    const granted = codes.get(fields.get('code') ?? '');
    codes.delete(fields.get('code') ?? '');
    if (fields.get('client_id') !== PEER_CLIENT.id || !same(fields.get('client_secret'), PEER_CLIENT.secret))
      return { error: 'incorrect_client_credentials' };
    if (!granted || !proves(granted.challenge, fields.get('code_verifier')))
      return { error: 'bad_verification_code' };
    if (fields.get('redirect_uri') !== granted.redirect) return { error: 'redirect_uri_mismatch' };
    const token = `gho_${randomBytes(18).toString('hex')}`;
    peer.tokens.push(token);
    return { access_token: token, token_type: 'bearer', scope: granted.scope };
  };
  return peer;
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Referrer-Policy': 'origin' };

const consent = (): string =>
  '<!doctype html><title>Consent</title><link rel="icon" href="data:,"><form method="post"><button name="answer" value="yes">Authorize</button><button name="answer" value="no">Cancel</button></form>';

function faultOf(query: URLSearchParams, redirect: string): string | undefined {
  if (query.get('client_id') !== PEER_CLIENT.id) return 'unknown client';
  if (query.get('redirect_uri') !== redirect) return 'redirect_uri is not registered';
  const method = query.get('code_challenge_method');
  return query.has('code_challenge') && method !== 'S256' ? 'only S256' : undefined;
}

const same = (given: string | null, wanted: string): boolean =>
  given?.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));

const proves = (challenge: string | undefined, verifier: string | null): boolean =>
  challenge === undefined ||
  (/^[\w.~-]{43,128}$/.test(verifier ?? '') &&
    createHash('sha256')
      .update(verifier ?? '')
      .digest('base64url') === challenge);

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
