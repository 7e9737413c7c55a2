import type { Note } from '../../types.ts';
import { type Passage, quoteOf } from '../text/quote.ts';
import { WORDS } from '../words.ts';
import type { PaneParts } from './pane-parts.ts';

/** Makes a highlight. @param edit opens its note */
export async function addMark(
  { notes, pdf, say }: Pick<PaneParts, 'notes' | 'pdf' | 'say'>,
  passage: Passage,
  colour: Note['colour'],
  edit: (id: string) => void,
): Promise<void> {
  const texts = new Map<number, string>();
  for (let page = passage.start.page; page <= passage.end.page; page += 1)
    texts.set(page, (await pdf.text(page)).text);
  const target = quoteOf(passage, (page) => texts.get(page) ?? '');
  if (!target) return say(WORDS.tooLong);
  try {
    const { id } = await notes.add(target, colour, passage);
    document.getSelection()?.removeAllRanges();
    edit(id);
    say(WORDS.marked);
  } catch {
    say(WORDS.saveFailed);
  }
}
