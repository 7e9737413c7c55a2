import { html, raw } from 'hono/html';
import { badgeOf } from '../../layout/badge.ts';
import type { Html } from '../../layout/html.ts';
import { titleWords } from '../../layout/title-words.ts';
import { documentList } from './document-list.ts';
import type { CirculationView } from '../view/circulation-view.ts';

/** What was decided by circulation of matters that are not public; nothing where there is none to read. */
export const circulationSection = (circulations: readonly CirculationView[]): Html | false =>
  circulations.length > 0 &&
  html`<section class="section" aria-labelledby="umlauf">
    <h2 id="umlauf">Nichtöffentliche Umlaufverfahren</h2>
    <ul class="rows">
      ${circulations.map((one) => row(one))}
    </ul>
  </section>`;

const row = ({
  title,
  origin,
  consent,
  outcome,
  isMade,
  disclosure,
  html: wording,
  documents,
}: CirculationView): Html =>
  html`<li class="row">
    <div class="row__body">
      <span class="row__title">${titleWords(title)}</span>
      <p class="row__meta">${origin}</p>
      ${consent !== undefined && html`<p class="row__meta">${consent}</p>`}
      <details class="wording">
        <summary>Wortlaut<span class="visually-hidden">: ${title}</span></summary>
        <blockquote class="resolution-text prose">${raw(wording)}</blockquote>
      </details>
      ${documentList(documents, 'non-public')}
      <p class="badges">
        ${badgeOf(outcome, isMade ? 'success' : 'neutral')}
        ${disclosure !== undefined && badgeOf(disclosure, 'neutral')}
      </p>
    </div>
  </li>`;
