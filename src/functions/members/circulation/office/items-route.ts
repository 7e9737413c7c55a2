import type { Context, Handler } from 'hono';
import { MOST_ITEMS } from '../../../../domain/circulation/ballot-shape.ts';
import { dayOf } from '../../../../domain/local-time.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { at } from '../../addresses.ts';
import { formOf } from '../../form/form-of.ts';
import type { Html } from '../../layout/html.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import type { BallotDraft, DraftItem } from './draft/draft.ts';
import { decidableItems, fromAgenda, fromPaper } from './draft/draft-items.ts';
import { thingsFor } from './draft/index-things.ts';
import { namesIn, papersNamed, unknownWords } from './draft/item-papers.ts';
import { allOf, type OfferedAgenda } from './page/agenda-section.ts';
import { itemsPage, type ItemsInput } from './page/items-page.ts';
import { toldOf } from './page/done-words.ts';
import { refusalLine } from './refusal-line.ts';
import { saveDraft } from './save-draft.ts';
import { type DraftDesk, withDraft } from './with-draft.ts';

const NOTHING: ItemsInput = { papers: [], faults: {} };

/** What of the agenda can still be taken into the draft. */
const offeredBy = ({ things }: Pick<DraftDesk, 'things'>, { items }: Pick<BallotDraft, 'items'>) =>
  things.meeting === undefined
    ? []
    : decidableItems(things.meeting).filter(({ id }) => !items.some((item) => item.id === id));

const agendaOf = (desk: Pick<DraftDesk, 'things'>, draft: BallotDraft): OfferedAgenda | undefined => {
  const { meeting } = desk.things;
  if (draft.meeting === undefined) return undefined;
  return {
    ...(meeting && { meeting: `Sitzung am ${longDate(dayOf(meeting.start))}` }),
    offered: offeredBy(desk, draft),
    isUsable: meeting !== undefined && decidableItems(meeting).length > 0,
  };
};

const pageOf = (desk: DraftDesk, draft: BallotDraft, input: ItemsInput, told?: Html): Html =>
  itemsPage({
    asked: desk.asked,
    draft,
    organizationName: desk.ground.organization.name,
    agenda: agendaOf(desk, draft),
    input,
    told,
  });

/** First step of a draft. */
export const showItems =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, (desk) =>
      context.html(pageOf(desk, desk.draft, NOTHING, toldOf(context.req.query('erledigt')))),
    );

/** Takes items of the agenda or papers into the draft, or throws it away. */
export const changeItems =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, async (desk) => {
      const form = await formOf(context);
      const papers = namesIn(form.get('vorlagen'));
      if (form.has('hoch')) return moveUp(parts, context, desk, form);
      if (form.get('was') === 'verwerfen') return discard(parts, context, desk, form.get('stand'));
      const added = await addedBy(form, desk, papers);
      if ('faults' in added)
        return context.html(pageOf(desk, desk.draft, { papers, faults: added.faults }), 422);
      const saved = await saveDraft(parts, desk, form.get('stand'), { items: added.items });
      return saved.saved
        ? context.redirect(`${at.ballotDraft(desk.draft.id)}?erledigt=aufgenommen`, 303)
        : context.html(pageOf(desk, saved.draft, { papers, faults: {} }, saved.told), saved.status);
    });

/** Puts an item before the one above it: in this order the members find them. */
async function moveUp(
  parts: Parts,
  context: Context<MembersEnv>,
  desk: DraftDesk,
  form: URLSearchParams,
): Promise<Response> {
  const items = [...desk.draft.items];
  const place = items.findIndex(({ id }) => id === form.get('hoch'));
  if (place > 0) items.splice(place - 1, 0, ...items.splice(place, 1));
  const saved = await saveDraft(parts, desk, form.get('stand'), { items });
  return saved.saved
    ? context.redirect(`${at.ballotDraft(desk.draft.id)}?erledigt=gespeichert`, 303)
    : context.html(pageOf(desk, saved.draft, NOTHING, saved.told), saved.status);
}

async function discard(
  parts: Parts,
  context: Context<MembersEnv>,
  desk: DraftDesk,
  stand: string | null,
): Promise<Response> {
  const saved = await saveDraft(parts, desk, stand, { discarded: true });
  return saved.saved
    ? context.redirect(`${at.ballotsOffice}?erledigt=verworfen`, 303)
    : context.html(pageOf(desk, saved.draft, NOTHING, saved.told), saved.status);
}

type Added = { readonly items: readonly DraftItem[] } | { readonly faults: ItemsInput['faults'] };

/** The items of the draft with those that the form adds, or why it cannot add them. */
async function addedBy(form: URLSearchParams, desk: DraftDesk, papers: readonly string[]): Promise<Added> {
  const field = form.get('was') === 'vorlagen' ? 'papers' : 'agenda';
  const found = field === 'papers' ? await papersTyped(desk, papers) : await agendaTicked(form, desk);
  if ('fault' in found) return { faults: { [field]: found.fault } };
  const items = [...desk.draft.items, ...found.items];
  return items.length > MOST_ITEMS ? { faults: { [field]: refusalLine('too-many-items') } } : { items };
}

type Found = { readonly items: readonly DraftItem[] } | { readonly fault: string };

async function agendaTicked(form: URLSearchParams, desk: DraftDesk): Promise<Found> {
  const { draft, ground, council } = desk;
  const offered = offeredBy(desk, draft);
  const ticked = new Set(form.getAll('punkt'));
  const chosen = form.get('was') === 'alle' ? allOf(offered) : offered.filter(({ id }) => ticked.has(id));
  if (chosen.length === 0) return { fault: 'Wählen Sie mindestens einen Punkt aus.' };
  const { meeting = '' } = draft;
  const { papers } = await thingsFor(council, { meeting, items: chosen });
  const eligible = new Set(ground.eligible.members.map(({ person }) => person));
  return { items: chosen.map((item) => fromAgenda(item, meeting, papers, eligible)) };
}

async function papersTyped({ council, draft, things }: DraftDesk, names: readonly string[]): Promise<Found> {
  if (names.length === 0) return { fault: 'Geben Sie mindestens eine Nummer ein.' };
  const named = await papersNamed(council, things, names);
  if ('unknown' in named) return { fault: unknownWords(named.unknown) };
  const keys = new Set(named.papers.map(({ key }) => key));
  const taken = draft.items.find(({ id, papers }) => keys.has(id) || papers.some((key) => keys.has(key)));
  return taken
    ? { fault: `Die Vorlage zu „${taken.title}“ ist schon aufgenommen. Streichen Sie ihre Nummer.` }
    : { items: named.papers.map(fromPaper) };
}
