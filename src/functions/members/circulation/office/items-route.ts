import type { Context, Handler } from 'hono';
import { MOST_ITEMS } from '../../../../domain/circulation/ballot-shape.ts';
import { refusalLine } from './refusal-line.ts';
import { at } from '../../addresses.ts';
import { formOf } from '../../form/form-of.ts';
import type { Html } from '../../layout/html.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import type { BallotDraft, DraftItem } from './draft/draft.ts';
import { decidableItems, fromAgenda, fromPaper } from './draft/draft-items.ts';
import { runningPapers } from './draft/index-things.ts';
import { itemsPage, type ItemsInput } from './page/items-page.ts';
import { toldOf } from './page/done-words.ts';
import { saveDraft } from './save-draft.ts';
import { type DraftDesk, withDraft } from './with-draft.ts';

const NOTHING: ItemsInput = { papers: [], faults: {} };

/** What of the agenda can still be taken into the draft. */
const offeredBy = ({ things }: Pick<DraftDesk, 'things'>, { items }: Pick<BallotDraft, 'items'>) =>
  things.meeting === undefined
    ? []
    : decidableItems(things.meeting).filter(({ id }) => !items.some((item) => item.id === id));

const pageOf = (desk: DraftDesk, draft: BallotDraft, input: ItemsInput, told?: Html): Html =>
  itemsPage({
    asked: desk.asked,
    draft,
    organizationName: desk.ground.organization.name,
    offered: offeredBy(desk, draft),
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
      const typed = (form.get('vorlagen') ?? '').split(/\r?\n/).map((line) => line.trim());
      const papers = typed.filter((line) => line !== '');
      if (form.get('was') === 'verwerfen') return discard(parts, context, desk, form.get('stand'));
      const added = await addedBy(form, desk, papers);
      if ('faults' in added)
        return context.html(pageOf(desk, desk.draft, { papers, faults: added.faults }), 422);
      const saved = await saveDraft(parts, desk, form.get('stand'), { items: added.items });
      return saved.saved
        ? context.redirect(`${at.ballotDraft(desk.draft.id)}?erledigt=aufgenommen`, 303)
        : context.html(pageOf(desk, saved.draft, { papers, faults: {} }, saved.told), saved.status);
    });

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
  const found = field === 'papers' ? await papersNamed(desk, papers) : agendaTicked(form, desk);
  if ('fault' in found) return { faults: { [field]: found.fault } };
  const items = [...desk.draft.items, ...found.items];
  return items.length > MOST_ITEMS ? { faults: { [field]: refusalLine('too-many-items') } } : { items };
}

type Found = { readonly items: readonly DraftItem[] } | { readonly fault: string };

function agendaTicked(form: URLSearchParams, { things, draft, ground }: DraftDesk): Found {
  const offered = offeredBy({ things }, draft);
  const ticked = new Set(form.getAll('punkt'));
  const chosen = form.get('was') === 'alle' ? offered : offered.filter(({ id }) => ticked.has(id));
  const eligible = new Set(ground.eligible.members.map(({ person }) => person));
  return chosen.length === 0
    ? { fault: 'Wählen Sie mindestens einen Punkt aus.' }
    : { items: chosen.map((item) => fromAgenda(item, draft.meeting ?? '', things.papers, eligible)) };
}

async function papersNamed({ council, draft }: DraftDesk, names: readonly string[]): Promise<Found> {
  if (names.length === 0) return { fault: 'Geben Sie mindestens eine Nummer ein.' };
  const known = await runningPapers(council);
  const unknown = names.filter((name) => !known.has(name.toLowerCase()));
  if (unknown.length > 0)
    return {
      fault: `Diese Vorlagen gibt es nicht: ${unknown.join(', ')}. Schreiben Sie die Nummer so, wie sie auf der Vorlage steht.`,
    };
  const papers = new Map(
    names.flatMap((name) => known.get(name.toLowerCase()) ?? []).map((paper) => [paper.key, paper]),
  );
  const taken = draft.items.find(
    ({ id, papers: keys }) => papers.has(id) || keys.some((key) => papers.has(key)),
  );
  return taken
    ? { fault: `Die Vorlage zu „${taken.title}“ ist schon aufgenommen. Streichen Sie ihre Nummer.` }
    : { items: [...papers.values()].map(fromPaper) };
}
