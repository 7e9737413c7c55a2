import { html } from 'hono/html';
import { ITEM_OUTCOME } from '../../../../../format/wording/circulation/ballot-words.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import { badgeOf } from '../../../layout/badge.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import { pagesOf } from '../../../layout/pages-of.ts';
import { titleWords } from '../../../layout/title-words.ts';
import type { BallotCard } from '../view/ballot-cards.ts';
import { stageBadge } from './stage-badge.ts';

/** All ballots of somebody: those that run, and a page of those that are over. */
export interface BallotsView {
  readonly running: readonly BallotCard[];
  readonly past: readonly BallotCard[];
  readonly page: number;
  readonly pages: number;
  /** There are some whose records do not hold any more; whose they are cannot be told. */
  readonly broken: boolean;
}

/** The running ones first, with what is left to do; then those that are over, with what came of them. */
export const ballotsPage = ({ running, past, page, pages, broken }: BallotsView): Html =>
  html`${broken && BROKEN}
    <section class="section" aria-labelledby="laufend">
      <h2 id="laufend">Offen</h2>
      ${
        running.length === 0
          ? html`<p class="empty">Zurzeit wird nichts im Umlauf entschieden, woran Sie mitwirken.</p>`
          : html`<ul class="ballots">
              ${running.map(runningCard)}
            </ul>`
      }
    </section>
    ${
      past.length > 0 &&
      html`<section class="section" aria-labelledby="vorbei">
        <h2 id="vorbei">Abgeschlossen</h2>
        <ul class="ballots">
          ${past.map(pastCard)}
        </ul>
        ${pagesOf(page, pages, (number) => `${at.ballots}?seite=${number}#vorbei`)}
      </section>`
    }`;

const BROKEN = notice(
  'danger',
  'Nicht alle Umlaufverfahren können gezeigt werden',
  'Die Aufzeichnungen mindestens eines Umlaufverfahrens stimmen nicht mehr; dort wird nichts mehr verzeichnet und nichts ausgezählt. Fehlt hier eines, an dem Sie mitwirken, wenden Sie sich bitte mit Ihren Quittungen an das Ratsbüro.',
);

const head = ({ id, title, organization }: BallotCard): Html =>
  html`<h3 class="ballots__title"><a href="${at.ballot(id)}">${titleWords(title)}</a></h3>
    <p class="ballots__meta">${organization}</p>`;

const runningCard = (card: BallotCard): Html =>
  html`<li class="ballots__item">
    ${head(card)}
    <p class="ballots__meta">
      ${
        card.stage === 'not-open'
          ? html`Beginn: ${card.times.opens}`
          : html`Bis
              <time datetime="${card.times.closesAt}">${card.times.closes}</time> (${card.times.remaining})`
      }
    </p>
    <p class="badges">${stageBadge(card.stage, card.times.today)} ${left(card)}</p>
  </li>`;

function left({ left: open, items, votes, stage }: BallotCard): Html {
  if (!votes) return html`${badgeOf('Sie lesen mit')}`;
  if (stage !== 'open') return html`${badgeOf(counted(items, 'Punkt', 'Punkte'))}`;
  if (open === 0) return html`${badgeOf('nichts mehr zu tun', 'success', 'check')}`;
  return html`${badgeOf(
    items === 1 ? 'Ihre Stimme fehlt' : `${counted(open, 'Punkt', 'Punkte')} von ${items} offen`,
    'warning',
  )}`;
}

const pastCard = (card: BallotCard): Html =>
  html`<li class="ballots__item">
    ${head(card)}
    <p class="ballots__meta">
      ${card.stage === 'cancelled' ? `Abgebrochen am ${card.times.cancelled?.at}` : `Ende: ${card.times.closes}`}
    </p>
    <p class="badges">
      ${stageBadge(card.stage, false)}
      ${card.outcomes.map(([outcome, count]) =>
        badgeOf(card.items === 1 ? ITEM_OUTCOME[outcome] : `${count} × ${ITEM_OUTCOME[outcome]}`),
      )}
    </p>
  </li>`;
