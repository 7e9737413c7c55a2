import { SiteSilent } from '../ports.ts';

/** The text of an answer. @throws SiteSilent where it is longer than `largest` bytes */
export async function readLimited(answer: Response, largest: number): Promise<string> {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const piece of answer.body ?? []) {
    size += piece.byteLength;
    if (size > largest) throw new SiteSilent('too long');
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
