import { html } from 'hono/html';
import type { Html } from '../../layout/html.ts';
import type { VoteView } from '../view/vote-view.ts';

/** A vote by Fraktion and by name, folded; nothing where only the figures are known, which stand in the result. */
export const voteDetails = (
  { caption, byFaction, byName }: VoteView,
  item: string | undefined,
): Html | undefined =>
  byFaction.length + byName.length === 0
    ? undefined
    : html`<details class="vote-details">
        <summary>
          Abstimmung im
          Einzelnen${item !== undefined && html`<span class="visually-hidden"> zu Punkt ${item}</span>`}
        </summary>
        <p class="muted">${caption}</p>
        ${
          byFaction.length > 0 &&
          html`<table class="table table--short table--figures">
            <thead>
              <tr>
                <th scope="col">Fraktion</th>
                <th scope="col" class="number">Ja</th>
                <th scope="col" class="number">Nein</th>
                <th scope="col" class="number">Enthaltung</th>
              </tr>
            </thead>
            <tbody>
              ${byFaction.map(
                ({ name, yes, no, abstain }) =>
                  html`<tr>
                    <th scope="row">${name}</th>
                    <td class="number">${yes}</td>
                    <td class="number">${no}</td>
                    <td class="number">${abstain}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        }
        ${
          byName.length > 0 &&
          html`<ul>
            ${byName.map(({ name, choice }) => html`<li>${name}: ${choice}</li>`)}
          </ul>`
        }
      </details>`;
