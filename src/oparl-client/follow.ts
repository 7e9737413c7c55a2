import type { Dispatcher } from 'undici';
import type { GetOptions } from './answer.ts';
import type { FullOptions } from './client-options.ts';
import { checkHost, sameHost, webAddress } from './host-rule.ts';
import { HttpFault } from './http-fault.ts';
import { send, type Sent } from './send.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST = 5;

/** An answer that is no redirect, and the address it came from. */
export interface Followed extends Sent {
  readonly finalUrl: URL;
}

function loopFault(url: URL, seen: ReadonlySet<string>): HttpFault {
  return new HttpFault(
    'http-redirect-loop',
    url.href,
    seen.has(url.href)
      ? 'Der Server leitet im Kreis weiter.'
      : `Der Server leitet mehr als ${MOST}-mal weiter.`,
    'Melden Sie es dem Betreiber, und prüfen Sie die Adresse.',
  );
}

/** The address a redirect leads to. Throws `http-foreign-host` where it leaves the host and no option allows the other one. */
function nextAddress(from: URL, location: string, options: FullOptions): URL {
  const next = webAddress(location, from.href);
  checkHost(next, options.hosts ?? (sameHost(from, next) ? undefined : []), options.allowPrivate);
  return next;
}

/** Sends a request and follows its redirects by hand, each new address checked like the first. */
export async function follow(
  start: URL,
  get: GetOptions,
  options: FullOptions,
  agent: Dispatcher,
): Promise<Followed> {
  const seen = new Set<string>();
  let url = start;
  for (;;) {
    checkHost(url, options.hosts, options.allowPrivate);
    if (seen.has(url.href) || seen.size > MOST) throw loopFault(url, seen);
    seen.add(url.href);
    const sent = await send(url, get, options, agent);
    const location = sent.headers['location'];
    if (!REDIRECTS.has(sent.status) || location === undefined) return { ...sent, finalUrl: url };
    url = nextAddress(url, location, options);
  }
}
