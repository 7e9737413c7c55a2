import type { SendS3 } from './s3-client.ts';
import type { S3Place } from './sign.ts';

/** One entry of a list, its key without the operator's prefix; `since` in ISO 8601, UTC. */
export interface S3Entry {
  readonly key: string;
  readonly size: number;
  readonly since: string;
}

export interface ListOptions {
  readonly prefix: string;
  /** Key behind which the list begins. */
  readonly after?: string;
  /** Entries that are asked for at a time; S3 gives 1,000 at most. */
  readonly page?: number;
}

/** All objects below a prefix, by their keys in ascending order (ListObjectsV2). @throws StoreError */
export async function* listObjects(
  send: SendS3,
  { prefix: before }: S3Place,
  { prefix, after, page = 1000 }: ListOptions,
): AsyncGenerator<S3Entry> {
  let token: string | undefined;
  do {
    const query = {
      'list-type': '2',
      prefix: before + prefix,
      'max-keys': String(Math.min(page, 1000)),
      ...(token !== undefined && { 'continuation-token': token }),
      ...(token === undefined && after && { 'start-after': before + after }),
    };
    const { text: xml } = await send({ method: 'GET', key: '', query });
    for (const [, entry = ''] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const key = valueOf(entry, 'Key') ?? '';
      if (key.startsWith(before))
        yield {
          key: key.slice(before.length),
          size: Number(valueOf(entry, 'Size')),
          since: new Date(valueOf(entry, 'LastModified') ?? '').toISOString(),
        };
    }
    token = valueOf(xml, 'IsTruncated') === 'true' ? valueOf(xml, 'NextContinuationToken') : undefined;
  } while (token !== undefined);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function valueOf(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1];
  return found?.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, word: string) =>
      word
        ? (ENTITIES[word] ?? whole)
        : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}
