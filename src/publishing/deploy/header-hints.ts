import { SECURITY_HEADERS } from '../headers.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** Headers that the home page lacks, as a hint for the IT person; undefined where none is missing or nobody answers. */
export async function headerHint(url: string): Promise<string | undefined> {
  const answer = await fetchBytes(url);
  const wanted = [
    ...Object.keys(SECURITY_HEADERS),
    ...(url.startsWith('https:') ? ['Strict-Transport-Security'] : []),
  ];
  const lacking = wanted.filter((name) => answer && !answer.headers.has(name));
  if (lacking.length === 0) return undefined;
  return `Hinweis: Der Server sendet diese Sicherheitsangaben nicht: ${lacking.join(', ')}.`;
}
