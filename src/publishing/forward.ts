import { type IncomingMessage, request as ask, type ServerResponse } from 'node:http';

/** Requests that a function answers instead of the files. */
export interface Forward {
  /** Whether a request is its own, by the decoded path and by the query without its question mark. */
  readonly takes: (path: string, query: string) => boolean;
  /** Where it listens, without a slash at the end. */
  readonly address: string;
}

/** Hands a request on, and its answer back; where the function does not answer, says so (502). */
export function passOn({ address }: Forward, request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '/', headers } = request;
  const onward = ask(address + url, { method, headers, timeout: 15_000 }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.once('error', () => response.destroy());
  });
  onward.once('timeout', () => onward.destroy(new Error('timeout')));
  onward.once('error', () => {
    if (response.headersSent) response.destroy();
    else
      response
        .writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('Der Dienst antwortet nicht.');
  });
  response.once('close', () => onward.destroy());
  request.pipe(onward);
}
