import { html } from 'hono/html';
import type { BallotItem, BallotState } from '../../../../../domain/circulation/index.ts';
import { MAJORITY_RULE } from '../../../../../format/wording/enums.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { badgeOf } from '../../../layout/badge.ts';
import type { Html } from '../../../layout/html.ts';
import { excludedNames } from '../view/excluded-names.ts';

/** What is asked, with the majority, the documents and those who may not take part. */
export const itemsSection = ({ ballot }: BallotState): Html =>
  html`<section class="section" aria-labelledby="gegenstaende">
    <h2 id="gegenstaende">${counted(ballot.items.length, 'Gegenstand', 'Gegenstände')}</h2>
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Gegenstand</th>
          <th scope="col">Mehrheit</th>
          <th scope="col">Unterlagen</th>
        </tr>
      </thead>
      <tbody>
        ${ballot.items.map((item) => itemRow(item, excludedNames(item, ballot)))}
      </tbody>
    </table>
  </section>`;

const itemRow = (item: BallotItem, excluded: readonly string[]): Html =>
  html`<tr>
    <th scope="row">
      ${item.number !== undefined && html`${item.number} `}${item.title}
      ${!item.public && html`<span class="badges">${badgeOf('nichtöffentlich', 'neutral', 'nonpublic')}</span>`}
      ${excluded.length > 0 && html`<br /><span class="muted small">Wirkt nicht mit: ${excluded.join(', ')}</span>`}
    </th>
    <td data-label="Mehrheit">${MAJORITY_RULE[item.majority]}</td>
    <td data-label="Unterlagen">
      ${item.documents.length === 0 ? 'keine' : item.documents.map(({ title }) => title).join(', ')}
    </td>
  </tr>`;
