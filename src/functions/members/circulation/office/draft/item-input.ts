import { MAJORITY_RULES } from '../../../../../domain/schema/value-lists.ts';
import { refusalLine } from '../refusal-line.ts';
import type { DraftItem, DraftMethod } from './draft.ts';
import { methodFault } from './draft-faults.ts';
import { METHODS } from '../words.ts';

/** What is wrong with an item, by field of its form. */
export type ItemFaults = Partial<
  Record<'titel' | 'text' | 'vorlagen' | 'oeffentlich' | 'entscheidung' | 'ausgeschlossen', string>
>;

/** Most characters of a title and of a text, as the record takes them. */
const TITLE = 1000;
const TEXT = 20_000;

/** The item as typed. What comes from an agenda or a paper stays as public as it is there. */
export function itemFrom(form: URLSearchParams, before: DraftItem): DraftItem {
  const method = form.get('entscheidung') ?? '';
  return {
    ...before,
    title: (form.get('titel') ?? '').trim(),
    text: (form.get('text') ?? '').replaceAll('\r\n', '\n').trim(),
    public: isOwn(before) ? form.get('oeffentlich') === 'ja' : before.public,
    majority: MAJORITY_RULES.find((rule) => rule === form.get('mehrheit')) ?? before.majority,
    method: Object.hasOwn(METHODS, method) ? (method as DraftMethod) : before.method,
    excluded: [...new Set(form.getAll('ausgeschlossen'))],
  };
}

/** A clerk wrote it: it comes from no agenda, and it is no paper. */
export const isOwn = ({ id, meeting, papers }: Pick<DraftItem, 'id' | 'meeting' | 'papers'>): boolean =>
  meeting === undefined && !papers.includes(id);

/** Nothing that a clerk writes becomes public, or stays hidden, because nobody looked at the field. */
export const publicFault = (form: URLSearchParams, item: DraftItem): ItemFaults =>
  isOwn(item) && !isPublicChosen(form)
    ? { oeffentlich: 'Wählen Sie, ob der Gegenstand öffentlich oder nichtöffentlich ist.' }
    : {};

/** Whether the form says if the item is public. */
export const isPublicChosen = (form: URLSearchParams): boolean =>
  ['ja', 'nein'].includes(form.get('oeffentlich') ?? '');

/** What is wrong with it. @param eligible keys of those who may vote */
export function itemFaults(item: DraftItem, eligible: ReadonlySet<string>): ItemFaults {
  const [method] = methodFault(item);
  const stranger = item.excluded.find((person) => !eligible.has(person));
  const titel = item.title === '' ? 'Geben Sie dem Gegenstand einen Titel.' : tooLong(item.title, TITLE);
  const text =
    item.text === ''
      ? 'Schreiben Sie, worüber abgestimmt wird: den Beschlussvorschlag im Wortlaut.'
      : tooLong(item.text, TEXT);
  return {
    ...(titel !== undefined && { titel }),
    ...(text !== undefined && { text }),
    ...(method && { entscheidung: method.words }),
    ...(stranger !== undefined && { ausgeschlossen: refusalLine('unknown-excluded') }),
  };
}

const tooLong = (text: string, most: number): string | undefined =>
  text.length > most
    ? `Das sind ${String(text.length)} Zeichen; höchstens ${String(most)} sind möglich. Kürzen Sie den Text oder verweisen Sie auf eine Unterlage.`
    : undefined;
