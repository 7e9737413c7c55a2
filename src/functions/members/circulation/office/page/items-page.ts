import { html } from 'hono/html';
import { MAJORITY_RULE } from '../../../../../format/wording/enums.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { faultSummary } from '../../../form/fault-summary.ts';
import { linesField } from '../../../form/field.ts';
import { badgeOf } from '../../../layout/badge.ts';
import type { Html } from '../../../layout/html.ts';
import type { BallotDraft, DraftItem } from '../draft/draft.ts';
import { methodFault } from '../draft/draft-faults.ts';
import { agendaSection, draftStand, type OfferedAgenda } from './agenda-section.ts';
import { officePage } from './office-page.ts';
import { stepLinks } from './step-links.ts';

/** What is typed and wrong on the page of items. */
export interface ItemsInput {
  readonly papers: readonly string[];
  readonly faults: { readonly agenda?: string; readonly papers?: string };
}

export interface ItemsPage {
  readonly asked: Asked;
  readonly draft: BallotDraft;
  readonly organizationName: string;
  /** Absent where the draft takes no meeting's place. */
  readonly agenda?: OfferedAgenda | undefined;
  readonly input: ItemsInput;
  readonly told?: Html | undefined;
}

/** First step: what is decided. */
export const itemsPage = ({ asked, draft, organizationName, agenda, input, told }: ItemsPage): Html =>
  officePage(
    asked,
    {
      title: 'Worüber wird entschieden?',
      kicker: organizationName,
      isRefused: Object.keys(input.faults).length > 0,
      lead: 'Jeder Gegenstand hat seine eigene Abstimmung und sein eigenes Ergebnis.',
    },
    [{ label: 'Vorbereiten' }],
    html`${stepLinks(draft.id, 'items')} ${told}
      ${faultSummary([
        { id: 'tagesordnung', fault: input.faults.agenda },
        { id: 'vorlagen', fault: input.faults.papers },
      ])}
      ${chosenSection(draft)} ${agenda && agendaSection(draft, agenda, input.faults.agenda)}
      ${papersSection(draft, input)}
      <section class="section" aria-labelledby="eigener">
        <h2 id="eigener">Eigenen Gegenstand aufnehmen</h2>
        <p>Für einen Beschluss, zu dem es weder einen Tagesordnungspunkt noch eine Vorlage gibt.</p>
        <p class="buttons">
          <a class="button button--secondary" href="${at.ballotDraftItem(draft.id, 'neu')}"
            >Gegenstand schreiben</a
          >
        </p>
      </section>
      ${discardForm(draft)}`,
  );

const chosenSection = (draft: BallotDraft): Html =>
  html`<section class="section" aria-labelledby="gegenstaende">
    <h2 id="gegenstaende">
      ${draft.items.length === 0 ? 'Noch keine Gegenstände' : counted(draft.items.length, 'Gegenstand', 'Gegenstände')}
    </h2>
    ${
      draft.items.length === 0
        ? html`<p class="empty">Nehmen Sie unten mindestens einen Gegenstand auf.</p>`
        : html`${draft.items.length === 1 ? chosenTable(draft) : orderForm(draft)}
            <p class="buttons">
              <a class="button" href="${at.ballotProcedure(draft.id)}">Weiter zu Verfahren und Frist</a>
            </p>`
    }
  </section>`;

/** In the order of the table the members find them. */
const orderForm = (draft: BallotDraft): Html =>
  html`<form method="post" action="${at.ballotDraft(draft.id)}">
    ${draftStand(draft)} ${chosenTable(draft)}
  </form>`;

const chosenTable = ({ id, items }: BallotDraft): Html =>
  html`<table class="table table--stack">
    <thead>
      <tr>
        <th scope="col">Gegenstand</th>
        <th scope="col">Mehrheit</th>
        <th scope="col">Ändern</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item, place) => itemRow(id, item, place))}
    </tbody>
  </table>`;

const itemRow = (draft: string, item: DraftItem, place: number): Html =>
  html`<tr>
    <th scope="row">
      ${item.number !== undefined && html`${item.number} `}${item.title}
      <span class="badges">
        ${!item.public && badgeOf('nichtöffentlich', 'neutral', 'nonpublic')}
        ${item.text.trim() === '' && badgeOf('Beschlussvorschlag fehlt', 'danger', 'danger')}
        ${methodFault(item).length > 0 && badgeOf('so nicht möglich', 'danger', 'danger')}
        ${item.excluded.length > 0 && badgeOf(`${String(item.excluded.length)} ausgeschlossen`)}
      </span>
    </th>
    <td data-label="Mehrheit">${MAJORITY_RULE[item.majority]}</td>
    <td data-label="Ändern">
      <a href="${at.ballotDraftItem(draft, item.id)}"
        >Bearbeiten<span class="visually-hidden">: ${item.title}</span></a
      >
      ${
        place > 0 &&
        html`<button type="submit" class="button button--secondary" name="hoch" value="${item.id}">
          Nach oben<span class="visually-hidden">: ${item.title}</span>
        </button>`
      }
    </td>
  </tr>`;

const papersSection = (draft: BallotDraft, { papers, faults }: ItemsInput): Html =>
  html`<section class="section" aria-labelledby="vorlagen-titel">
    <h2 id="vorlagen-titel">Vorlagen</h2>
    <form class="form" method="post" action="${at.ballotDraft(draft.id)}">
      ${draftStand(draft)}
      ${linesField(
        {
          name: 'vorlagen',
          label: 'Nummern der Vorlagen',
          hint: 'Eine in jeder Zeile, wie sie auf der Vorlage steht, etwa 0121/2027.',
          fault: faults.papers,
        },
        papers,
      )}
      <p class="buttons">
        <button type="submit" class="button button--secondary" name="was" value="vorlagen">
          Vorlagen aufnehmen
        </button>
      </p>
    </form>
  </section>`;

const discardForm = (draft: BallotDraft): Html =>
  html`<details class="section">
    <summary>Entwurf verwerfen</summary>
    <form class="form" method="post" action="${at.ballotDraft(draft.id)}">
      ${draftStand(draft)}
      <p>Der Entwurf steht danach nicht mehr in der Liste. Die Mitglieder haben nichts von ihm erfahren.</p>
      <p class="buttons">
        <button type="submit" class="button button--secondary" name="was" value="verwerfen">
          Entwurf verwerfen
        </button>
      </p>
    </form>
  </details>`;
