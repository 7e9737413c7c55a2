import { createHash } from 'node:crypto';
import { pdfTexts } from '../../../files/pdf-text.ts';
import { type NeedleSearch } from '../../../publishing/leak-gate/needle.ts';
import { withoutTags } from '../../../publishing/leak-gate/decode/tags.ts';
import { unescape } from '../../../publishing/leak-gate/decode/unescape.ts';
import { plainText } from '../../../publishing/leak-gate/texts.ts';
import { readZip } from '../read-zip.ts';

/** Bytes that somebody may have, by their hash: their words are no concern of the walk. */
export type OwnBytes = ReadonlySet<string>;

/** Ids of the needles in what was answered: in a page, a table, a PDF or each file of a zip. */
export async function needlesIn(bytes: Buffer, search: NeedleSearch, own: OwnBytes): Promise<Set<string>> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const found = new Set(search.ofHash(hash));
  if (own.has(hash)) return found;
  const add = (ids: Iterable<string>) => {
    for (const id of ids) found.add(id);
  };
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    for (const { name, bytes: inner } of readZip(bytes)) {
      add(search.inText(name));
      add(await needlesIn(inner, search, own));
    }
    return found;
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    const [text] = await pdfTexts([bytes]);
    if (text === undefined) throw new Error('a PDF that was answered cannot be read');
    add(search.inText(text));
    return found;
  }
  const text = plainText(bytes);
  add(search.inText(text));
  // without the marks of templates, which may stand within a word that was searched
  if (/[<&\\%]/.test(text)) add(search.inText(unescape(withoutTags(text))));
  return found;
}
