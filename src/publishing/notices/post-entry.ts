import { createHmac } from 'node:crypto';

/** What is posted: the number of the log's newest entry, absent where there is none, and when, ISO 8601 in UTC. */
export interface PostedEntry {
  readonly entry?: number;
  readonly at: string;
}

/** A function did not take the word of a new entry; its message says why. Nothing is lost: it reads the log itself. */
export class PostFailed extends Error {
  override readonly name = 'PostFailed';
}

/** Milliseconds after which a function that does not answer is given up. */
const PATIENCE = 20_000;

/**
 * Tells a function that there is something new. Its header `X-Ratsfenster-Signature` bears `sha256=` and the HMAC-SHA-256
 * of the body under `key` in hexadecimal digits; nobody else can cause mails.
 * @param address where the function takes such posts
 * @throws PostFailed where it is not there, leads elsewhere, or refuses
 */
export async function postEntry(address: string, posted: PostedEntry, key: string): Promise<void> {
  const body = JSON.stringify(posted);
  const signature = createHmac('sha256', key).update(body).digest('hex');
  const headers = { 'Content-Type': 'application/json', 'X-Ratsfenster-Signature': `sha256=${signature}` };
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, { method: 'POST', redirect: 'error', body, headers, signal }).catch(
    (error: unknown) => {
      const { name, cause } = error as { name?: string; cause?: { code?: string } };
      throw new PostFailed(
        name === 'TimeoutError'
          ? 'er antwortet nicht'
          : `er ist nicht erreichbar${cause?.code === undefined ? '' : ` (${cause.code})`}`,
      );
    },
  );
  await answer.body?.cancel();
  if (answer.status === 403)
    throw new PostFailed(
      'er weist die Unterschrift zurück; auf beiden Seiten muss derselbe Schlüssel stehen',
    );
  if (!answer.ok) throw new PostFailed(`er antwortet mit ${answer.status}`);
}
