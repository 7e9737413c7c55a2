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
import type { OwnItem } from './view/own.ts';
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

/** The item with what counts now: the form was shown before that was said, and would undo it unseen. */
export function stale(asked: BallotAsked, own: OwnItem, choice: Choice): Promise<Response> {
  const told = notice(
    'danger',
    'Das wurde nicht verzeichnet',
    html`<p>
        Zu diesem Punkt haben Sie inzwischen in einem anderen Fenster oder auf einem anderen Gerät etwas
        abgegeben. Damit Sie es nicht versehentlich überschreiben, ist im Formular nun angekreuzt, was gilt.
        Wenn Sie es ändern möchten, geben Sie es bitte noch einmal ab.
      </p>
      <p>Ihre Eingabe war: ${choiceWords(choice)}.</p>`,
    2,
  );
  return itemAnswer(asked, own, { choice: own.standing, words: freshWords(), told, status: 409 });
}

const choiceWords = ({ consent, value }: Choice): string =>
  [consent && `Verfahren: ${BALLOT_CONSENT[consent]}`, value && `Stimme: ${BALLOT_VALUE[value]}`]
    .filter((part) => part !== undefined)
    .join(' · ');

function refusalNotice(id: string, { choice, refusal, recorded }: Refused): Maybe {
  const { what, remedy } = refusalWords(refusal);
  return notice(
    'danger',
    'Das wurde nicht verzeichnet',
    html`<p>${what} ${remedy}</p>
      <p>Ihre Eingabe war: ${choiceWords(choice)}.</p>
      ${
        recorded.length > 0 &&
        html`<p>
          Verzeichnet ist nur der erste Teil. <a href="${receiptHref(id, recorded)}">Zur Quittung</a>
        </p>`
      }`,
    2,
  );
}
