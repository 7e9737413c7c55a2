import { html } from 'hono/html';
import type { Html } from '../layout/page.ts';

/** A field with its label; `fault` says what is wrong and how to mend it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

/** Label, hint and fault around the control that `control` writes with the given attributes. */
function field({ name, label, hint, fault }: Field, control: (attributes: Html) => Html): Html {
  const described = [hint !== undefined && `${name}-hinweis`, fault !== undefined && `${name}-fehler`]
    .filter((id) => id !== false)
    .join(' ');
  const attributes = html`class="field__input" id="${name}" name="${name}"
  ${described !== '' && html`aria-describedby="${described}"`}
  ${fault !== undefined && html`aria-invalid="true"`}`;
  return html`<div class="field ${fault === undefined ? '' : 'field--fault'}">
    <label class="field__label" for="${name}">${label}</label>
    ${hint !== undefined && html`<p class="field__hint" id="${name}-hinweis">${hint}</p>`}
    ${fault !== undefined && html`<p class="field__fault" id="${name}-fehler">${fault}</p>`}
    ${control(attributes)}
  </div>`;
}

/** A line of text. */
export const textField = (
  about: Field,
  value: string,
  {
    type = 'text',
    autocomplete = 'off',
  }: { type?: 'text' | 'email' | 'date' | 'time' | 'search'; autocomplete?: string } = {},
): Html =>
  field(
    about,
    (attributes) =>
      html`<input type="${type}" autocomplete="${autocomplete}" value="${value}" ${attributes} />`,
  );

/** Several lines. */
export const linesField = (about: Field, lines: readonly string[]): Html =>
  field(
    about,
    (attributes) =>
      html`<textarea rows="${Math.max(2, lines.length + 1)}" spellcheck="false" ${attributes}>
${lines.join('\n')}</textarea>`,
  );

/** Most lines that a field for a text is high. */
const HIGHEST = 16;
/** Characters in a line of such a field, on a screen of middle width. */
const LINE = 56;

/** A text of sentences, as high as it needs. @param least lines that are always there */
export const proseField = (about: Field, text: string, least = 3): Html => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 1);
  return field(
    about,
    (attributes) =>
      html`<textarea rows="${Math.min(HIGHEST, Math.max(least, lines))}" ${attributes}>${text}</textarea>`,
  );
};

type Choice = readonly [value: string, label: string];

/** One of several, in a list that opens. */
export const selectField = (about: Field, value: string, options: readonly Choice[]): Html =>
  field(
    about,
    (attributes) =>
      html`<select ${attributes}>
        ${options.map((choice) => option(choice, value))}
      </select>`,
  );

/** One of several, in groups below those that belong to none. */
export const groupedSelect = (
  about: Field,
  value: string,
  first: readonly Choice[],
  groups: readonly { readonly label: string; readonly options: readonly Choice[] }[],
): Html =>
  field(
    about,
    (attributes) =>
      html`<select ${attributes}>
        ${first.map((choice) => option(choice, value))}
        ${groups.map(
          ({ label, options }) =>
            html`<optgroup label="${label}">${options.map((choice) => option(choice, value))}</optgroup>`,
        )}
      </select>`,
  );

const option = ([key, label]: Choice, value: string): Html =>
  html`<option value="${key}" ${key === value && html`selected`}>${label}</option>`;

/** A tick or a radio button. */
interface Check {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  /** Id of what describes it: a hint, or what is wrong. */
  readonly describedBy?: string | undefined;
}

/** A tick, or one of several radio buttons of the same name. Its id is name and value. */
export const check = (
  type: 'checkbox' | 'radio',
  { name, value, label, checked, describedBy }: Check,
): Html => {
  const id = `${name}-${value}`;
  return html`<div class="check">
    <input
      type="${type}"
      id="${id}"
      name="${name}"
      value="${value}"
      ${describedBy !== undefined && html`aria-describedby="${describedBy}"`}
      ${checked && html`checked`}
    />
    <label for="${id}">${label}</label>
  </div>`;
};

/** Controls that belong together below their legend; `fault` says what is wrong with the choice. `name` begins the ids. */
export const choiceGroup = (
  { name, label, hint, fault }: Field,
  controls: Html | readonly Html[],
  kind = '',
): Html => {
  const described = [hint !== undefined && `${name}-hinweis`, fault !== undefined && `${name}-fehler`]
    .filter((id) => id !== false)
    .join(' ');
  return html`<fieldset
    class="${[kind, fault !== undefined && 'field--fault'].filter(Boolean).join(' ')}"
    ${described !== '' && html`aria-describedby="${described}"`}
  >
    <legend>${label}</legend>
    ${hint !== undefined && html`<p class="field__hint" id="${name}-hinweis">${hint}</p>`}
    ${fault !== undefined && html`<p class="field__fault" id="${name}-fehler">${fault}</p>`} ${controls}
  </fieldset>`;
};
