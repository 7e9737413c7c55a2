import { AwsClient } from 'aws4fetch';
import type { StorePlace } from '../place.ts';
import { StoreError } from '../ports.ts';
import { answerFault, errorCode, mayHelpAgain, transportFault } from './faults.ts';

export type S3Place = Extract<StorePlace, { readonly bucket: string }>;

/** One call of the protocol. */
export interface S3Call {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
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
  const aws = signer(place);
  return async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      const { answer, fault, again } = await attemptOnce(aws, place, call, patience);
      if (answer) return { ...answer, unclear: attempt - 1 };
      if (!again || attempt >= patience.tries) throw fault;
      const pause = patience.pause * 2 ** (attempt - 1);
      await new Promise((resolve) => setTimeout(resolve, pause * (1 - Math.random() / 2)));
    }
  };
}

/** The signer for a place; it tries nothing again by itself. */
export const signer = ({ accessKeyId, secretAccessKey, region }: S3Place): AwsClient =>
  new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });

/** Address of a key, by path. */
export function addressOf(place: S3Place, key: string, query: Readonly<Record<string, string>> = {}): URL {
  const path = key === '' ? '' : `/${place.prefix}${key}`;
  const url = new URL(`${place.endpoint}/${place.bucket}${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

type Attempt =
  | { readonly answer: Omit<S3Answer, 'unclear'>; readonly fault?: never; readonly again?: never }
  | { readonly answer?: never; readonly fault: StoreError; readonly again: boolean };

async function attemptOnce(
  aws: AwsClient,
  place: S3Place,
  call: S3Call,
  patience: Patience,
): Promise<Attempt> {
  const hold = new AbortController();
  const timer = setTimeout(() => hold.abort(), call.within ?? patience.answer);
  try {
    const response = await fetch(await signedRequest(aws, place, call, hold.signal));
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

function signedRequest(
  aws: AwsClient,
  place: S3Place,
  { method, key, query, headers = {}, body }: S3Call,
  signal: AbortSignal,
): Promise<Request> {
  const sent = body && { body: body(), duplex: 'half' };
  return aws.sign(addressOf(place, key, query), { method, headers, ...sent, redirect: 'manual', signal });
}
