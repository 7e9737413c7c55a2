import { z } from 'zod';

/** No second slash, which would name another host, and nothing that a browser or a server reads as something else. */
const RAW = /^\/(?![/\\])[^\s\\"<>#\p{Cc}\p{Cf}\p{Cs}]*$/u;
const DECODED = /[/\\"<>\p{Cc}\p{Cf}]/u;

function isSegment(segment: string): boolean {
  try {
    const plain = decodeURIComponent(segment);
    return plain !== '' && plain !== '.' && plain !== '..' && !DECODED.test(plain);
  } catch {
    return false;
  }
}

/** Whether `text` is an address of this site: a path from its root, without ways up, gaps or disguised characters. */
export function isSitePath(text: string): boolean {
  if (!RAW.test(text)) return false;
  const [path = '', ...query] = text.split('?');
  const segments = path.replace(/^\/|\/$/g, '').split('/');
  return (
    (path === '/' || segments.every(isSegment)) && query.every((part) => !/%(?![0-9a-f]{2})/i.test(part))
  );
}

/** An address of this site, from its root. */
export const sitePathField = () => z.string().refine(isSitePath, { error: 'path' });
