import { html } from 'hono/html';
import type { EligibleMember } from '../../../../../domain/circulation/index.ts';
import { MAJORITY_RULES } from '../../../../../domain/schema/value-lists.ts';
import { MAJORITY_RULE } from '../../../../../format/wording/enums.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { check, linesField, selectField, textField } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';
import type { BallotDraft, DraftItem } from '../draft/draft.ts';
import type { ItemFaults } from '../draft/item-input.ts';
import { METHODS } from '../words.ts';
import { officePage } from './office-page.ts';

export interface ItemPage {
  readonly asked: Asked;
  readonly draft: BallotDraft;
  /** As typed. */
  readonly item: DraftItem;
  readonly isNew: boolean;
  readonly eligible: readonly EligibleMember[];
  readonly faults: ItemFaults;
  readonly told?: Html | undefined;
}

/** One item: its words, its majority, and who may not take part. */
export const itemPage = ({ asked, draft, item, isNew, eligible, faults, told }: ItemPage): Html =>
  officePage(
    asked,
    {
      title: isNew ? 'Eigener Gegenstand' : 'Gegenstand bearbeiten',
      ...(item.number !== undefined && { kicker: `Punkt ${item.number}` }),
    },
    [
      { label: 'Vorbereiten', href: at.ballotDraft(draft.id) },
      { label: isNew ? 'Neuer Gegenstand' : item.title },
    ],
    html`${told}
      <form class="form" method="post" action="${at.ballotDraftItem(draft.id, isNew ? 'neu' : item.id)}">
        <input type="hidden" name="stand" value="${String(draft.version)}" />
        ${textField({ name: 'titel', label: 'Titel', fault: faults.titel }, item.title)}
        ${linesField(
          {
            name: 'text',
            label: 'Beschlussvorschlag',
            hint: 'Genau so stimmen die Mitglieder darüber ab.',
            fault: faults.text,
          },
          item.text.split('\n'),
        )}
        ${
          item.meeting === undefined && item.papers.length === 0
            ? selectField({ name: 'oeffentlich', label: 'Öffentlichkeit' }, item.public ? 'ja' : 'nein', [
                ['ja', 'öffentlich'],
                ['nein', 'nichtöffentlich'],
              ])
            : html`<p>
                ${item.public ? 'Der Gegenstand ist öffentlich' : 'Der Gegenstand ist nichtöffentlich'}, wie
                auf der Tagesordnung oder in der Vorlage.
              </p>`
        }
        ${selectField({ name: 'entscheidung', label: 'Art der Entscheidung', fault: faults.entscheidung }, item.method, Object.entries(METHODS))}
        ${selectField(
          { name: 'mehrheit', label: 'Erforderliche Mehrheit' },
          item.majority,
          MAJORITY_RULES.map((rule) => [rule, MAJORITY_RULE[rule]]),
        )}
        ${excludedFields(item, eligible, faults.ausgeschlossen)}
        <p class="buttons">
          <button type="submit" class="button">Speichern</button>
          ${
            !isNew &&
            html`<button type="submit" class="button button--secondary" name="was" value="entfernen">
              Gegenstand entfernen
            </button>`
          }
          <a class="button button--secondary" href="${at.ballotDraft(draft.id)}">Zurück</a>
        </p>
      </form>`,
  );

const excludedFields = (
  item: DraftItem,
  eligible: readonly EligibleMember[],
  fault: string | undefined,
): Html =>
  html`<details ${(item.excluded.length > 0 || fault !== undefined) && html`open`}>
    <summary>Wer nicht mitwirken darf</summary>
    <fieldset class="people-choice">
      <legend>Vom Mitwirken ausgeschlossen</legend>
      ${fault !== undefined && html`<p class="field__fault" id="ausgeschlossen-fehler">${fault}</p>`}
      ${eligible.map(({ person, name }) =>
        check('checkbox', {
          name: 'ausgeschlossen',
          value: person,
          label: name,
          checked: item.excluded.includes(person),
        }),
      )}
    </fieldset>
  </details>`;
