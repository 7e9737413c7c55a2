import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from './small-council.ts';

/** One request under way. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Address of the interface without a slash at its end. */
  readonly base: string;
  /** How often this address was asked for, this time included. */
  readonly times: number;
  /** Name of the list that is asked for, where it is one. */
  readonly list: string | undefined;
}

/** A page of a list before it is sent. */
export interface Page {
  data: unknown[];
  links: Record<string, string>;
  pagination?: Record<string, number>;
}

/** What is sent: bytes and headers. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** A way in which a server of some make misbehaves; each part changes one step of answering. */
export interface Fault {
  /** What it does, as tests name it. */
  readonly name: string;
  /** Answers by itself. @returns true where it did */
  readonly answer?: (exchange: Exchange) => boolean;
  /** Changes each object of lists and single answers. */
  readonly object?: (object: Json, exchange: Exchange) => unknown;
  /** Changes a page of a list; what it gives is sent. `all` are the objects that the window holds. */
  readonly page?: (page: Page, exchange: Exchange, all: readonly Json[]) => unknown;
  /** Whether `modified_since` is heeded; as it should be where no fault says so. */
  readonly filters?: boolean;
  /** Changes the JSON text into what goes over the wire. */
  readonly body?: (text: string, exchange: Exchange) => Body;
}
