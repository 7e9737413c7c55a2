import type { Handler } from 'hono';
import { MOST_ITEMS } from '../../../../domain/circulation/ballot-shape.ts';
import { refusalLine } from './refusal-line.ts';
import { at } from '../../addresses.ts';
import { formOf } from '../../form/form-of.ts';
import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import type { BallotDraft, DraftItem } from './draft/draft.ts';
import { freeId } from './draft/draft-items.ts';
import { itemFaults, type ItemFaults, itemFrom } from './draft/item-input.ts';
import { itemPage } from './page/item-page.ts';
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
  readonly draft?: BallotDraft;
  readonly faults?: ItemFaults;
  readonly told?: Html;
}

const pageOf = ({ asked, draft, ground }: DraftDesk, shown: Shown): Html =>
  itemPage({ asked, draft, eligible: ground.eligible.members, faults: {}, ...shown });

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
      const [item, isNew] = [itemFrom(form, before), id === NEW];
      const others = desk.draft.items.filter((one) => one.id !== item.id);
      const isRemoved = form.get('was') === 'entfernen';
      const faults = isRemoved ? {} : faultsOf(item, desk);
      if (Object.keys(faults).length > 0) return context.html(pageOf(desk, { item, isNew, faults }), 422);
      if (isNew && others.length >= MOST_ITEMS)
        return context.html(pageOf(desk, { item, isNew, told: FULL }), 422);
      const items = isRemoved
        ? others
        : isNew
          ? [...others, item]
          : desk.draft.items.map((one) => (one.id === item.id ? item : one));
      const saved = await saveDraft(parts, desk, form.get('stand'), { items });
      return saved.saved
        ? context.redirect(
            `${at.ballotDraft(desk.draft.id)}?erledigt=${isRemoved ? 'entfernt' : 'gespeichert'}`,
            303,
          )
        : context.html(pageOf(desk, { item, isNew, draft: saved.draft, told: saved.told }), saved.status);
    });

const faultsOf = (item: DraftItem, { ground }: DraftDesk): ItemFaults =>
  itemFaults(item, new Set(ground.eligible.members.map(({ person }) => person)));

const FULL = notice('danger', 'Nicht gespeichert', refusalLine('too-many-items'));
