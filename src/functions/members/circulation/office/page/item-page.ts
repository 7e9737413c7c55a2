import { html } from 'hono/html';
import type { EligibleMember } from '../../../../../domain/circulation/index.ts';
import { MAJORITY_RULES } from '../../../../../domain/schema/value-lists.ts';
import { MAJORITY_RULE } from '../../../../../format/wording/enums.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { faultSummary } from '../../../form/fault-summary.ts';
import { check, choiceGroup, linesField, proseField, selectField, textField } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';
import type { BallotDraft, DraftItem } from '../draft/draft.ts';
import { isOwn, type ItemFaults } from '../draft/item-input.ts';
import { METHODS } from '../words.ts';
import { officePage } from './office-page.ts';

export interface ItemPage {
  readonly asked: Asked;
  readonly draft: BallotDraft;
  /** As typed. */
  readonly item: DraftItem;
  readonly isNew: boolean;
  /** It was said whether it is public. */
  readonly isPublicChosen: boolean;
  readonly eligible: readonly EligibleMember[];
  /** Names of papers, as typed. */
  readonly papers: readonly string[];
  /** Titles of the documents that lie beside the item now. */
  readonly documents: readonly string[];
  readonly faults: ItemFaults;
  readonly told?: Html | undefined;
}

/** One item: its words, its papers, its majority, and who may not take part. */
export const itemPage = (given: ItemPage): Html => {
  const { asked, draft, item, isNew, faults, told } = given;
  return officePage(
    asked,
    {
      title: isNew ? 'Eigener Gegenstand' : 'Gegenstand bearbeiten',
      isRefused: Object.keys(faults).length > 0,
      ...(item.number !== undefined && { kicker: `Punkt ${item.number} der Tagesordnung` }),
    },
    [
      { label: 'Vorbereiten', href: at.ballotDraft(draft.id) },
      { label: isNew ? 'Neuer Gegenstand' : item.title },
    ],
    html`${told} ${summaryOf(given)}
      <form class="form" method="post" action="${at.ballotDraftItem(draft.id, isNew ? 'neu' : item.id)}">
        <input type="hidden" name="stand" value="${String(draft.version)}" />
        ${wordsFields(given)} ${ruleFields(given)} ${excludedFields(given)}
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
};

const summaryOf = ({ faults, eligible: [first] }: ItemPage): Html | undefined =>
  faultSummary([
    { id: 'titel', fault: faults.titel },
    { id: 'text', fault: faults.text },
    { id: 'vorlagen', fault: faults.vorlagen },
    { id: 'oeffentlich', fault: faults.oeffentlich },
    { id: 'entscheidung', fault: faults.entscheidung },
    { id: `ausgeschlossen-${first?.person ?? ''}`, fault: faults.ausgeschlossen },
  ]);

const wordsFields = ({ item, papers, documents, faults }: ItemPage): Html =>
  html`${textField({ name: 'titel', label: 'Titel', fault: faults.titel }, item.title)}
  ${proseField(
    {
      name: 'text',
      label: 'Beschlussvorschlag',
      hint: 'Genau so stimmen die Mitglieder darüber ab.',
      fault: faults.text,
    },
    item.text,
    5,
  )}
  ${linesField(
    {
      name: 'vorlagen',
      label: 'Nummern der Vorlagen (freiwillig)',
      hint: 'Eine in jeder Zeile. Die Mitglieder finden die Unterlagen neben der Frage.',
      fault: faults.vorlagen,
    },
    papers,
  )}
  ${documents.length > 0 && html`<p>Diese Unterlagen liegen dabei: ${documents.join(', ')}.</p>`}`;

const ruleFields = ({ item, isPublicChosen, faults }: ItemPage): Html =>
  html`${
    isOwn(item)
      ? selectField(
          { name: 'oeffentlich', label: 'Öffentlichkeit', fault: faults.oeffentlich },
          isPublicChosen ? (item.public ? 'ja' : 'nein') : '',
          [
            ...(isPublicChosen ? [] : [['', '– bitte wählen –'] as const]),
            ['ja', 'öffentlich'],
            ['nein', 'nichtöffentlich'],
          ],
        )
      : html`<p>
          ${item.public ? 'Der Gegenstand ist öffentlich' : 'Der Gegenstand ist nichtöffentlich'}, wie auf der
          Tagesordnung oder in der Vorlage.
        </p>`
  }
  ${selectField(
    { name: 'entscheidung', label: 'Art der Entscheidung', fault: faults.entscheidung },
    item.method,
    Object.entries(METHODS),
  )}
  ${selectField(
    { name: 'mehrheit', label: 'Erforderliche Mehrheit' },
    item.majority,
    MAJORITY_RULES.map((rule) => [rule, MAJORITY_RULE[rule]]),
  )}`;

function excludedFields({ item, eligible, faults }: ItemPage): Html {
  const names = new Map(eligible.map(({ person, name }) => [person, name]));
  const nameOf = ({ name, deputyFor }: EligibleMember): string =>
    deputyFor === undefined ? name : `${name} (vertritt ${names.get(deputyFor) ?? deputyFor})`;
  return html`<details ${(item.excluded.length > 0 || faults.ausgeschlossen !== undefined) && html`open`}>
    <summary>Wer nicht mitwirken darf</summary>
    ${choiceGroup(
      {
        name: 'ausgeschlossen',
        label: 'Vom Mitwirken ausgeschlossen',
        hint: 'Wer hier steht, stimmt über diesen Gegenstand nicht ab. Den Grund halten Sie anderswo fest.',
        fault: faults.ausgeschlossen,
      },
      eligible.map((member) =>
        check('checkbox', {
          name: 'ausgeschlossen',
          value: member.person,
          label: nameOf(member),
          checked: item.excluded.includes(member.person),
        }),
      ),
      'people-choice',
    )}
  </details>`;
}
