import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { check } from '../form/field.ts';
import { notice } from '../layout/notice.ts';
import { page, type Html } from '../layout/page.ts';
import type { AccessRow } from './access-rows.ts';
import { MANY, type ManyChoice, type ManyStep } from './many-words.ts';
import { organizationWords } from './organization-words.ts';
import type { Asked } from './request.ts';

/** What the page asks. */
export interface ManyPage extends Asked {
  readonly step: ManyStep;
  readonly choice: ManyChoice;
  /** Ids of those with whom the step failed: they are ticked, and nobody else. */
  readonly failed: readonly string[];
  /** What should be mended before it goes on. */
  readonly fault?: string | undefined;
}

/** Asks with whom a step is to be taken. */
export function manyPage(given: ManyPage): Html {
  const { step, choice, failed, fault } = given;
  const { title, lead, sentences, button, idle } = MANY[step];
  const none = choice.due.length + choice.others.length === 0;
  return page(
    {
      title,
      lead,
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge', href: at.accounts }, { label: title }],
    },
    html`${failed.length > 0 && notice('warning', 'Nicht bei allen gelungen', MANY[step].failed)}
    ${fault !== undefined && notice('danger', 'Noch nichts geschehen', fault)}
    ${
      none
        ? html`<p class="empty">${idle}</p>
            <p><a href="${at.accounts}">Zurück zu den Zugängen</a></p>`
        : html`${choice.due.length === 0 && html`<p>${MANY[step].noneDue}</p>`}
            ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
            <form class="form form--wide" method="post" action="${at.manyAccounts(step)}">
              ${groups(given)}
              <p class="buttons">
                <button type="submit" class="button">${button}</button>
                <a class="button button--secondary" href="${at.accounts}">Abbrechen</a>
              </p>
            </form>`
    }`,
  );
}

function groups({ step, choice, failed, council }: ManyPage): Html {
  const { legend, otherLegend } = MANY[step];
  const isTicked = ({ id }: AccessRow, beforehand: boolean) =>
    failed.length > 0 ? failed.includes(id) : beforehand;
  const group = (words: string, rows: readonly AccessRow[], beforehand: boolean) =>
    rows.length > 0 &&
    html`<fieldset class="people-choice">
      <legend>${words} (${rows.length})</legend>
      ${rows.map((row) =>
        check('checkbox', {
          name: `zugang-${row.id}`,
          // who presses the button twice takes no step twice
          value: String(row.account?.version ?? 0),
          label: [row.name, organizationWords(row, council)].filter(Boolean).join(' – '),
          checked: isTicked(row, beforehand),
        }),
      )}
    </fieldset>`;
  return html`${group(legend, choice.due, true)} ${group(otherLegend ?? '', choice.others, false)}`;
}
