import { html } from 'hono/html';
import {
  INTEREST_FIELD,
  parseInterest,
  type SiteOffer,
  WORD_FIELD,
} from '../../../domain/subscriptions/index.ts';
import { interestName } from '../offered.ts';
import type { Frequency } from '../ports.ts';
import { FREQUENCY_CHOICE } from '../words.ts';
import type { Html } from './html.ts';

/** What a form shows as chosen. */
export interface Chosen {
  /** As `interestText` writes them; words apart. */
  readonly interests: readonly string[];
  /** As they were typed, one in a line. */
  readonly words: string;
  readonly frequency: Frequency;
}

/** Interests and words as a form shows them. */
export const chosenOf = (interests: readonly string[], frequency: Frequency): Chosen => {
  const parsed = interests.map((text) => ({ text, interest: parseInterest(text) }));
  return {
    interests: parsed.filter(({ interest }) => interest && interest.kind !== 'word').map(({ text }) => text),
    words: parsed.flatMap(({ interest }) => (interest?.kind === 'word' ? [interest.word] : [])).join('\n'),
    frequency,
  };
};

/** What is followed and how often, as fields of a form. */
export const choiceFields = (offer: SiteOffer, chosen: Chosen, fault?: string): Html => {
  const own = new Set(chosen.interests);
  return html`<fieldset ${fault !== undefined && html`aria-describedby="auswahl-fehler"`}>
      <legend>Was interessiert Sie?</legend>
      ${fault !== undefined && html`<p class="field__fault" id="auswahl-fehler">${fault}</p>`}
      ${chosen.interests.filter((text) => text !== 'all').map((text) => tick(text, interestName(offer, text), true))}
      ${tick('all', 'Alles, was neu ist', own.has('all'))}
      <div class="choice-groups">
        ${offer.groups.map(
          ({ heading, choices }) =>
            html`<details class="choice-group">
              <summary>${heading}</summary>
              ${choices
                .filter(({ interest }) => !own.has(interest))
                .map(({ interest, label }) => tick(interest, label, false))}
            </details>`,
        )}
      </div>
      ${words(chosen.words)}
    </fieldset>
    <fieldset>
      <legend>Wie oft möchten Sie E-Mails bekommen?</legend>
      ${(['taeglich', 'sofort'] as const).map(
        (frequency) =>
          html`<div class="check">
            <input
              type="radio"
              id="takt-${frequency}"
              name="takt"
              value="${frequency}"
              ${frequency === chosen.frequency && html`checked`}
            />
            <label for="takt-${frequency}">${FREQUENCY_CHOICE[frequency]}</label>
          </div>`,
      )}
    </fieldset>`;
};

const words = (value: string): Html =>
  html`<div class="field">
    <label class="field__label" for="woerter">Eigene Wörter</label>
    <p class="field__hint" id="woerter-hinweis">
      Zum Beispiel der Name Ihrer Straße. Jedes Wort und jede Wortfolge kommt in eine eigene Zeile und hat
      mindestens drei Buchstaben. Sie erfahren es, wenn sie in einer neuen oder geänderten Unterlage
      vorkommen.
    </p>
    <textarea
      class="field__input"
      id="woerter"
      name="${WORD_FIELD}"
      rows="3"
      maxlength="700"
      spellcheck="false"
      aria-describedby="woerter-hinweis"
    >
${value}</textarea>
  </div>`;

const tick = (interest: string, label: string, checked: boolean): Html => {
  const id = `thema-${interest.replaceAll(/[^a-z0-9-]/g, '-')}`;
  return html`<div class="check">
    <input
      type="checkbox"
      id="${id}"
      name="${INTEREST_FIELD}"
      value="${interest}"
      ${checked && html`checked`}
    />
    <label for="${id}">${label}</label>
  </div>`;
};
