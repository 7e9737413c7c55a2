import { html } from 'hono/html';
import { at } from '../../addresses.ts';
import type { Maybe } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import { page } from '../../layout/page.ts';
import { baselineOf } from '../../portal/marks.ts';
import { ballotFrame } from './ballot-frame.ts';
import { itemHead, itemPage, type ItemView } from './page/item-page.ts';
import { namesList } from './page/names.ts';
import { voteForm } from './page/vote-form.ts';
import { type Choice, type FormWords, freshWords } from './read-choice.ts';
import { itemPapers, shelfFor } from './view/item-papers.ts';
import { type OwnItem, takesPart } from './view/own.ts';
import { votesByName } from './view/votes-by-name.ts';
import type { BallotAsked } from './with-ballot.ts';

/** What was sent and not recorded. */
export interface Sent {
  readonly choice: Choice;
  readonly words: FormWords;
  readonly fault?: string;
  /** Told above all else. */
  readonly told?: Maybe;
  readonly status: 200 | 409 | 422;
}

/** The item of the address; undefined where there is none, or its title is not for this person. */
export const itemOf = ({ request, view }: BallotAsked): OwnItem | undefined =>
  view.items.find(({ item, hidden }) => !hidden && item.id === request.context.req.param('item'));

/** The page of one item, with the form where somebody may vote now. */
export async function itemAnswer(asked: BallotAsked, own: OwnItem, sent?: Sent): Promise<Response> {
  const {
    request: { context, who, council },
    state: { ballot },
    view,
  } = asked;
  const shelf = await shelfFor(council, who.reader, [own.item]);
  const item: ItemView = {
    ...view,
    own,
    papers: itemPapers(own.item, shelf, baselineOf(council, who.session)),
    told: toldOf(sent),
    act: actOf(asked, own, sent),
    names: namesList(votesByName(asked.state, own.item)),
  };
  const place = own.item.number === undefined ? '' : ` · TOP ${own.item.number}`;
  const around = ballotFrame(ballot, { label: `Punkt ${own.position}` });
  const frame = {
    ...around,
    kicker: `${around.kicker} · Punkt ${own.position} von ${view.items.length}${place}`,
    title: own.item.title,
    ...(sent && { tabTitle: `Nicht verzeichnet: ${own.item.title}` }),
    headExtra: itemHead(item),
    who,
    council,
  };
  return context.html(page(frame, itemPage(item)), sent?.status ?? 200);
}

/** Whoever sent something sees first that it was not recorded, and is led to what is missing. */
const toldOf = ({ fault, told }: Partial<Sent> = {}): Maybe =>
  fault === undefined
    ? told
    : notice('danger', 'Nichts verzeichnet', html`<p><a href="#abgeben">${fault}</a></p>`);

/** Whether this person may say something to the item now. */
export const mayAct = ({ view }: Pick<BallotAsked, 'view'>, own: OwnItem): boolean =>
  view.stage === 'open' && !own.excluded && takesPart(view.part);

/** The form, or why there is none. */
function actOf(asked: BallotAsked, own: OwnItem, sent?: Sent): Maybe {
  const {
    request: { who },
    state: { ballot },
  } = asked;
  if (!mayAct(asked, own)) return undefined;
  if (ballot.stepUp && who.session.level < 2) return stepUpFirst(at.ballotItem(ballot.id, own.item.id));
  const { consent, value } = own.standing;
  return voteForm({
    ballot,
    item: own.item.id,
    choice: sent?.choice ?? { ...(consent && { consent }), ...(value && { value }) },
    base: own.standing,
    again: consent !== undefined || value !== undefined,
    words: sent?.words ?? freshWords(),
    ...(sent?.fault !== undefined && { fault: sent.fault }),
  });
}

const stepUpFirst = (back: string): Maybe =>
  notice(
    'info',
    'Bestätigen Sie zuerst, dass Sie es sind',
    html`<p>
        In diesem Verfahren stimmt nur ab, wer mit einem zweiten Faktor angemeldet ist. Bestätigen Sie das mit
        Ihrem Passkey; danach kommen Sie hierher zurück.
      </p>
      <p>
        <a class="button" href="${at.passkey}?nach=${encodeURIComponent(back)}">Mit Passkey bestätigen</a>
      </p>`,
  );
