import type { Handler } from 'hono';
import { MOST_ITEMS } from '../../../../domain/circulation/ballot-shape.ts';
import { at } from '../../addresses.ts';
import { formOf } from '../../form/form-of.ts';
import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { besideItem } from './draft/beside-item.ts';
import type { BallotDraft, DraftItem } from './draft/draft.ts';
import { freeId } from './draft/draft-items.ts';
import { thingsFor } from './draft/index-things.ts';
import { isPublicChosen, itemFaults, type ItemFaults, itemFrom, publicFault } from './draft/item-input.ts';
import {
  hiddenPapers,
  hiddenWords,
  namesIn,
  paperNames,
  papersNamed,
  unknownWords,
} from './draft/item-papers.ts';
import { itemPage } from './page/item-page.ts';
import { refusalLine } from './refusal-line.ts';
import { saveDraft } from './save-draft.ts';
import { type DraftDesk, withDraft } from './with-draft.ts';

/** The word in the address for an item that is not there yet. */
const NEW = 'neu';

const blank = ({ items }: BallotDraft): DraftItem => ({
  id: freeId(items),
  title: '',
  text: '',
  public: true,
  papers: [],
  majority: 'simple',
  method: 'open',
  excluded: [],
});

const itemOf = (draft: BallotDraft, id: string): DraftItem | undefined =>
  id === NEW ? blank(draft) : draft.items.find((item) => item.id === id);

interface Shown {
  readonly item: DraftItem;
  readonly isNew: boolean;
  /** It was said whether it is public. */
  readonly isPublicChosen?: boolean;
  /** Names of papers as typed; those of the item unless told. */
  readonly papers?: readonly string[];
  readonly draft?: BallotDraft;
  readonly faults?: ItemFaults;
  readonly told?: Html;
}

const pageOf = ({ asked, draft, ground, things }: DraftDesk, shown: Shown): Html =>
  itemPage({
    asked,
    draft,
    eligible: ground.eligible.members,
    faults: {},
    papers: paperNames(shown.item, things),
    isPublicChosen: !shown.isNew,
    documents: besideItem(shown.item, things).documents.map(({ title }) => title),
    ...shown,
  });

/** One item of a draft. */
export const showItem =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, (desk) => {
      const id = context.req.param('item') ?? '';
      const item = itemOf(desk.draft, id);
      return item ? context.html(pageOf(desk, { item, isNew: id === NEW })) : context.notFound();
    });

/** Saves it, or takes it out. */
export const changeItem =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, async (desk) => {
      const id = context.req.param('item') ?? '';
      const [form, before] = [await formOf(context), itemOf(desk.draft, id)];
      if (!before) return context.notFound();
      const isNew = id === NEW;
      const typed = await typedItem(form, before, desk);
      const isRemoved = form.get('was') === 'entfernen';
      const again = (shown: Partial<Shown>, status: 409 | 422) =>
        context.html(
          pageOf(desk, { ...typed, isNew, isPublicChosen: isPublicChosen(form), faults: {}, ...shown }),
          status,
        );
      if (!isRemoved && Object.keys(typed.faults).length > 0) return again({ faults: typed.faults }, 422);
      const items = itemsAfter(desk.draft, typed.item, isRemoved);
      if (items.length > MOST_ITEMS) return again({ told: FULL }, 422);
      const saved = await saveDraft(parts, desk, form.get('stand'), { items });
      return saved.saved
        ? context.redirect(
            `${at.ballotDraft(desk.draft.id)}?erledigt=${isRemoved ? 'entfernt' : 'gespeichert'}`,
            303,
          )
        : again({ draft: saved.draft, told: saved.told }, saved.status);
    });

/** The items with this one in its place, at the end where it is new, or without it. */
function itemsAfter({ items }: BallotDraft, item: DraftItem, isRemoved: boolean): readonly DraftItem[] {
  if (isRemoved) return items.filter(({ id }) => id !== item.id);
  return items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item];
}

/** The item as typed, the names of its papers, and what is wrong. @throws StoreError */
async function typedItem(
  form: URLSearchParams,
  before: DraftItem,
  { council, draft, ground, things }: DraftDesk,
): Promise<{ readonly item: DraftItem; readonly papers: readonly string[]; readonly faults: ItemFaults }> {
  const papers = form.has('vorlagen') ? namesIn(form.get('vorlagen')) : paperNames(before, things);
  const named = await papersNamed(council, things, papers);
  const own = before.papers.filter((key) => key === before.id);
  const keys = 'papers' in named ? named.papers.map(({ key }) => key) : before.papers;
  const item = { ...itemFrom(form, before), papers: [...new Set([...own, ...keys])] };
  const now = await thingsFor(council, { ...draft, items: [item] });
  const hidden = hiddenPapers(item, now, before.papers);
  const vorlagen =
    'unknown' in named ? unknownWords(named.unknown) : hidden.length > 0 ? hiddenWords(hidden) : undefined;
  const eligible = new Set(ground.eligible.members.map(({ person }) => person));
  const faults = {
    ...itemFaults(item, eligible),
    ...publicFault(form, before),
    ...(vorlagen !== undefined && { vorlagen }),
  };
  return { item, papers, faults };
}

const FULL = notice('danger', 'Nicht gespeichert', refusalLine('too-many-items'));
