import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** What one connection may cost; times in milliseconds. */
export interface ServerLimits {
  /** Bytes of all headers together; of some thousand headers Node counts each. */
  readonly headerBytes: number;
  /** Until all headers must be there, also on a connection on which nothing comes at all. */
  readonly headerTime: number;
  /** Until the whole request must be there. */
  readonly requestTime: number;
  /** How long a reader may take nothing. */
  readonly idleTime: number;
  /** How often the times are looked at. */
  readonly lookEvery: number;
  /** At once; more of them are closed at once, so that those who keep them open cannot fill the memory. */
  readonly connections: number;
}

/** Limits of the function in production. */
export const SERVER_LIMITS: ServerLimits = {
  headerBytes: 16_384,
  headerTime: 10_000,
  requestTime: 30_000,
  idleTime: 120_000,
  lookEvery: 2_000,
  connections: 1000,
};

/** What never becomes a request, by the code of Node's error; anything else is `no-request`. */
const REFUSALS = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'headers-too-large',
    'Ihr Browser hat mehr Angaben mitgeschickt, als hier angenommen werden. Oft hilft es, im Browser die Cookies dieser Seite zu löschen.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'too-slow',
    'Die Anfrage kam nicht in der Zeit an, die sie haben darf. Bitte versuchen Sie es bei besserer Verbindung noch einmal.',
  ],
} as const;
const NO_REQUEST = [
  '400 Bad Request',
  'no-request',
  'Mit dieser Anfrage können wir nichts anfangen. Bitte gehen Sie von der Startseite aus zu dem, was Sie suchen.',
] as const;

/**
 * A server of Node that lets nobody hold it: by endless headers, by bodies that never come, by connections without a word. What
 * never becomes a request gets a page too, and the connection is closed.
 * @param headers of such pages, as every answer bears them
 * @param home words of the link to `/` on them
 * @param log hears why, by fixed words
 */
export function limitedServer(
  listener: RequestListener,
  {
    headers,
    home,
    log,
  }: {
    readonly headers: Readonly<Record<string, string>>;
    readonly home: string;
    readonly log: (event: string) => void;
  },
  limits: ServerLimits = SERVER_LIMITS,
): Server {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headerTime,
      requestTimeout: limits.requestTime,
      connectionsCheckingInterval: limits.lookEvery,
    },
    listener,
  );
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleTime);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, word, words] = REFUSALS[error.code as keyof typeof REFUSALS] ?? NO_REQUEST;
    log(`request refused: ${word}`);
    // on a connection that already carries an answer there is no room for another one
    if (answers(socket)) return void socket.destroy();
    socket.end(answerOf(status, words, { headers, home }), () => socket.destroy());
  });
  return server;
}

/** Whether an answer has begun on it; Node keeps it there, and looks at it in the same way where nobody listens. */
const answers = (socket: Duplex): boolean =>
  (socket as { _httpMessage?: { headersSent?: boolean } | null })._httpMessage?.headersSent === true;

/** A page of fixed words alone: here nothing may wait, nor fail. */
function answerOf(
  status: string,
  words: string,
  { headers, home }: { readonly headers: Readonly<Record<string, string>>; readonly home: string },
): string {
  const title = 'Diese Anfrage ist nicht angekommen';
  const body = `<!doctype html>
<html lang="de">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${title}</title></head>
<body><h1>${title}</h1><p>${words}</p><p><a href="/">${home}</a></p></body>
</html>
`;
  const all = {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n');
}
