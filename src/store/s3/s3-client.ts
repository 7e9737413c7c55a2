import { StoreError } from '../ports.ts';
import { answerFault, errorCode, mayHelpAgain, transportFault } from './faults.ts';
import { type S3Place, type Sign, signer } from './sign.ts';

/** One call of the protocol. */
export interface S3Call {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Without the operator's prefix; empty for the bucket itself. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew for each try. */
  readonly body?: () => BodyInit;
  /** Statuses that the caller understands, next to 200 to 299. */
  readonly understood?: readonly number[];
  /** Milliseconds until the answer must be there; {@link Patience.answer} where nothing is said. */
  readonly within?: number;
  /** Hands the body of a good answer out as it comes, instead of waiting for it. */
  readonly streams?: boolean;
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where the body streams. */
  readonly text: string;
  readonly stream?: ReadableStream<Uint8Array> | undefined;
  /** Tries before it that had no clear end: they may have been carried out. */
  readonly unclear: number;
}

/** How long is waited; milliseconds. */
export interface Patience {
  readonly tries: number;
  readonly answer: number;
  /** Before the second try; doubled for each further one, of which a random part up to a half is left out. */
  readonly pause: number;
}

export const PATIENCE: Patience = { tries: 4, answer: 5000, pause: 50 };

export type SendS3 = (call: S3Call) => Promise<S3Answer>;

/** Signed calls to one bucket, addressed by path, tried again where that may help. Follows no redirect. @throws StoreError */
export function s3Client(place: S3Place, patience: Patience = PATIENCE): SendS3 {
  const sign = signer(place);
  return async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      const { answer, fault, again } = await attemptOnce(sign, call, patience);
      if (answer) return { ...answer, unclear: attempt - 1 };
      if (!again || attempt >= patience.tries) throw fault;
      const pause = patience.pause * 2 ** (attempt - 1);
      await new Promise((resolve) => setTimeout(resolve, pause * (1 - Math.random() / 2)));
    }
  };
}

type Attempt =
  | { readonly answer: Omit<S3Answer, 'unclear'>; readonly fault?: never; readonly again?: never }
  | { readonly answer?: never; readonly fault: StoreError; readonly again: boolean };

async function attemptOnce(sign: Sign, call: S3Call, patience: Patience): Promise<Attempt> {
  const hold = new AbortController();
  const timer = setTimeout(() => hold.abort(), call.within ?? patience.answer);
  try {
    const response = await sent(sign, call, hold.signal);
    const { status, headers, ok } = response;
    if (ok && call.streams)
      return { answer: { status, headers, text: '', stream: response.body ?? undefined } };
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    if (ok || call.understood?.includes(status)) return { answer: { status, headers, text } };
    const code = errorCode(text);
    return { fault: answerFault(call.method, status, code), again: mayHelpAgain(status, code) };
  } catch (error) {
    const fault = transportFault(error, hold.signal.aborted);
    return { fault, again: fault.fault === 'unavailable' };
  } finally {
    clearTimeout(timer);
  }
}

/** The signal goes to `fetch` itself: on its way through a Request it is lost once that is collected as garbage. */
async function sent(sign: Sign, call: S3Call, signal: AbortSignal): Promise<Response> {
  const body = call.body?.();
  const { url, headers } = await sign({ ...call, headers: new Headers(call.headers) });
  const init = { method: call.method, headers, redirect: 'manual' as const, signal };
  return await fetch(url, body === undefined ? init : ({ ...init, body, duplex: 'half' } as RequestInit));
}
