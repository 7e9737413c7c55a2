import { html } from 'hono/html';
import type { Ballot, ItemTally } from '../../../../../domain/circulation/index.ts';
import { CATEGORY } from '../../../../../format/wording/enums.ts';
import { at } from '../../../addresses.ts';
import { badge, badgeOf } from '../../../layout/badge.ts';
import type { Html } from '../../../layout/html.ts';
import { titleWords } from '../../../layout/title-words.ts';
import type { OwnItem } from '../view/own.ts';
import { onlyObjections, standingWords } from '../words.ts';
import { interimLine, outcomeLine } from './tally.ts';

/** What the rows of a ballot's items tell beside their titles. */
export interface ItemRows {
  readonly ballot: Ballot;
  readonly items: readonly OwnItem[];
  /** Whether what this person has said is of interest. */
  readonly own: boolean;
  readonly open: boolean;
  readonly tally: readonly ItemTally[];
}

/** All items, each leading to its page; of what somebody may not know, only that it is there. */
export const itemRows = (rows: ItemRows): Html =>
  html`<ol class="ballot-items">
    ${rows.items.map((item) => (item.hidden ? hiddenRow(item) : itemRow(item, rows)))}
  </ol>`;

const numberOf = ({ position, item: { number } }: OwnItem): Html =>
  html`<span class="ballot-items__number"
    ><span class="visually-hidden">${number === undefined ? 'Punkt' : 'Tagesordnungspunkt'} </span
    >${number ?? position}</span
  >`;

const hiddenRow = (one: OwnItem): Html =>
  html`<li class="ballot-items__item">
    ${numberOf(one)}
    <div class="ballot-items__body">
      <p>
        nichtöffentlich${one.item.category === undefined ? '' : ` (${CATEGORY[one.item.category]})`} – Sie
        wirken hier nicht mit.
      </p>
    </div>
  </li>`;

function itemRow(one: OwnItem, { ballot, own, open, tally }: ItemRows): Html {
  const { item } = one;
  const result = tally.find((line) => line.item === item.id);
  return html`<li class="ballot-items__item ballot-items__item--tap">
    ${numberOf(one)}
    <div class="ballot-items__body">
      <a class="ballot-items__title" href="${at.ballotItem(ballot.id, item.id)}">${titleWords(item.title)}</a>
      ${!item.public && html`<p class="badges">${badge('nonpublic')}</p>`}
      ${own && html`<p class="ballot-items__own">${ownState(one, ballot, open)}</p>`}
      ${result && (open ? interimLine(ballot, result) : outcomeLine(ballot, result))}
    </div>
  </li>`;
}

function ownState({ excluded, left, standing }: OwnItem, ballot: Ballot, open: boolean): Html {
  if (excluded) return html`Sie wirken hier nicht mit.`;
  const words = standingWords(ballot, standing);
  if (!open || onlyObjections(ballot)) return html`${words}`;
  const missing =
    left.includes('consent') && left.includes('vote')
      ? 'Zustimmung und Stimme fehlen'
      : left.includes('consent')
        ? 'Zustimmung fehlt'
        : left.includes('vote') && 'Stimme fehlt';
  return html`${missing === false ? badgeOf('erledigt', 'success', 'check') : badgeOf(missing, 'warning')}
  ${standing.consent || standing.value ? words : ''}`;
}
