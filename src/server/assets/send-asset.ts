import type { Asset } from './asset.ts';

/** Browsers may keep it for themselves, if they ask whether it is still right. */
export const KEPT = { 'Cache-Control': 'private, no-cache' };

/** The asset, or 304 where the browser has those very bytes. @param known `If-None-Match` of the request */
export async function sendAsset({ type, body }: Asset, known: string | undefined): Promise<Response> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 12);
  const tag = `"${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const headers = { ...KEPT, ETag: tag };
  if (known === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': type } });
}
