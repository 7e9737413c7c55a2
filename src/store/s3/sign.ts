import { AwsV4Signer } from 'aws4fetch';
import type { StorePlace } from '../place.ts';

export type S3Place = Extract<StorePlace, { readonly bucket: string }>;

/** What is to be signed; `inQuery` for an address that needs no headers. */
export interface Signable {
  readonly method: string;
  /** Without the operator's prefix; empty for the bucket itself. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Headers;
  readonly inQuery?: boolean;
}

export type Sign = (call: Signable) => Promise<{ readonly url: URL; readonly headers: Headers }>;

/** Signs calls to a place (AWS Signature Version 4), addressed by path. */
export function signer({ endpoint, bucket, prefix, region, accessKeyId, secretAccessKey }: S3Place): Sign {
  const cache = new Map<string, ArrayBuffer>();
  const secrets = { accessKeyId, secretAccessKey, region, service: 's3', cache };
  return ({ method, key, query = {}, headers = new Headers(), inQuery = false }) => {
    const url = new URL(`${endpoint}/${bucket}${key && `/${prefix}${key}`}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    // a key of another day is of no use any more
    if (cache.size > 2) cache.clear();
    return new AwsV4Signer({ ...secrets, method, url: url.href, headers, signQuery: inQuery }).sign();
  };
}
