import { html } from 'hono/html';
import type { Refusal } from '../../../../domain/circulation/index.ts';
import { BALLOT_CONSENT, BALLOT_VALUE } from '../../../../format/wording/circulation/ballot-words.ts';
import { refusalWords } from '../../../../format/wording/circulation/refusal-words.ts';
import type { Maybe } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import type { BallotDesk } from './desk.ts';
import { itemAnswer, itemOf } from './item-answer.ts';
import { receiptHref } from './page/item-page.ts';
import { type Choice, freshWords } from './read-choice.ts';
import { type BallotAsked, viewOf } from './with-ballot.ts';

/** What was refused, and what was recorded before. */
export interface Refused {
  readonly choice: Choice;
  readonly refusal: Refusal;
  /** Numbers of records. */
  readonly recorded: readonly number[];
}

/** The item as it stands now, with what was refused and why; what was chosen is told, so that nothing is lost. */
export async function refused(
  { circulation, parts }: BallotDesk,
  asked: BallotAsked,
  what: Refused,
): Promise<Response> {
  const { id } = asked.state.ballot;
  const state = (await circulation.state(id)) ?? asked.state;
  const view = viewOf(state, asked.request, parts.means.now());
  const fresh = { ...asked, state, view: view ?? asked.view };
  const own = itemOf(fresh);
  if (!own) return asked.request.context.notFound();
  return itemAnswer(fresh, own, {
    choice: what.choice,
    words: freshWords(),
    told: refusalNotice(id, what),
    status: 409,
  });
}

function refusalNotice(id: string, { choice, refusal, recorded }: Refused): Maybe {
  const { what, remedy } = refusalWords(refusal);
  const chosen = [
    choice.consent && `Verfahren: ${BALLOT_CONSENT[choice.consent]}`,
    choice.value && `Stimme: ${BALLOT_VALUE[choice.value]}`,
  ].filter((part) => part !== undefined);
  return notice(
    'danger',
    'Das wurde nicht verzeichnet',
    html`<p>${what} ${remedy}</p>
      <p>Ihre Eingabe war: ${chosen.join(' · ')}.</p>
      ${
        recorded.length > 0 &&
        html`<p>
          Verzeichnet ist nur der erste Teil. <a href="${receiptHref(id, recorded)}">Zur Quittung</a>
        </p>`
      }`,
    2,
  );
}
