import { html } from 'hono/html';
import { type Ballot, BALLOT_VALUES, type Standing } from '../../../../../domain/circulation/index.ts';
import { BALLOT_VALUE } from '../../../../../format/wording/circulation/ballot-words.ts';
import { at } from '../../../addresses.ts';
import { classes, type Html } from '../../../layout/html.ts';
import { icon } from '../../../layout/icon.ts';
import { baseOf, type Choice, FIELDS, type FormWords } from '../read-choice.ts';
import { onlyObjections } from '../words.ts';

/** The form of one item. */
export interface VoteForm {
  readonly ballot: Ballot;
  readonly item: string;
  /** What is ticked: what counts now, or what was sent and not recorded. */
  readonly choice: Choice;
  /** Whether something counts already. */
  readonly again: boolean;
  readonly words: FormWords;
  /** What counts while the form is shown. */
  readonly base: Standing;
  /** What is wrong with what was sent. */
  readonly fault?: string;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Consent and vote in one form; every answer is a row as high as a thumb. */
export const voteForm = (form: VoteForm): Html =>
  html`<form
    class="form ballot-form"
    method="post"
    action="${at.ballotItem(form.ballot.id, form.item)}"
    autocomplete="off"
    aria-labelledby="abgeben"
  >
    <h2 id="abgeben">
      ${form.again ? 'Ihre Abgabe ändern' : onlyObjections(form.ballot) ? 'Ihr Widerspruch' : 'Ihre Stimme abgeben'}
    </h2>
    ${form.fault !== undefined && html`<p class="field__fault" id="fehler">${icon('danger')} ${form.fault}</p>`}
    <input type="hidden" name="${FIELDS.consentWord}" value="${form.words.consent}" />
    <input type="hidden" name="${FIELDS.valueWord}" value="${form.words.value}" />
    <input type="hidden" name="${FIELDS.base}" value="${baseOf(form.base)}" />
    <p class="muted">
      Geht es dabei um einen Vorteil oder Nachteil für Sie selbst oder jemanden, der Ihnen nahesteht? Dann
      fragen Sie das Ratsbüro, ob Sie mitwirken dürfen, bevor Sie etwas abgeben.
    </p>
    ${consentField(form)} ${!onlyObjections(form.ballot) && valueField(form)}
    <p class="buttons">
      <button type="submit" class="button">${form.again ? 'Änderung abgeben' : 'Abgeben'}</button>
    </p>
    <p class="muted small">
      Danach erhalten Sie eine Quittung. Bis zum Ende der Frist können Sie Ihre Abgabe ändern.
    </p>
  </form>`;

function consentField({ ballot, choice, fault }: VoteForm): Html | undefined {
  if (ballot.consent.kind === 'none') return undefined;
  const legend = onlyObjections(ballot)
    ? 'Widersprechen Sie dem Antrag?'
    : 'Sind Sie einverstanden, dass hierüber im Umlauf entschieden wird?';
  const options: readonly Option[] = onlyObjections(ballot)
    ? [
        {
          value: 'consents',
          label: 'Nein, ich widerspreche nicht',
          hint: 'So gilt es auch, wenn Sie nichts tun.',
        },
        { value: 'objects', label: 'Ja, ich widerspreche', hint: 'Dann wird in einer Sitzung beraten.' },
      ]
    : [
        { value: 'consents', label: 'Ja, einverstanden' },
        { value: 'objects', label: 'Nein, ich widerspreche', hint: OBJECTION[ballot.consent.kind] },
      ];
  return radios({ name: FIELDS.consent, legend, options, chosen: choice.consent, fault });
}

const OBJECTION = {
  'no-objection': 'Dann wird über diesen Punkt nicht im Umlauf entschieden.',
  share: 'Ihre Zustimmung zum Verfahren zählt dann nicht mit.',
} as const;

const valueField = ({ ballot, choice, fault }: VoteForm): Html =>
  radios({
    name: FIELDS.value,
    legend: 'Wie stimmen Sie über den Antrag ab?',
    options: BALLOT_VALUES.map((value) => ({ value, label: BALLOT_VALUE[value] })),
    chosen: choice.value,
    fault: ballot.consent.kind === 'none' ? fault : undefined,
  });

interface Radios {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly fault: string | undefined;
}

const radios = ({ name, legend, options, chosen, fault }: Radios): Html =>
  html`<fieldset
    ${fault !== undefined && html`role="radiogroup" aria-invalid="true" aria-describedby="fehler"`}
  >
    <legend>${legend}</legend>
    <div class="choices">${options.map((option) => radio(name, option, chosen))}</div>
  </fieldset>`;

function radio(name: string, { value, label, hint }: Option, chosen: string | undefined): Html {
  const id = `${name}-${value}`;
  return html`<div class="${classes('choice', hint !== undefined && 'choice--hint')}">
    <input
      type="radio"
      id="${id}"
      name="${name}"
      value="${value}"
      ${value === chosen && html`checked`}
      ${hint !== undefined && html`aria-describedby="${id}-hinweis"`}
    />
    <label for="${id}">${label}</label>
    ${hint !== undefined && html`<p class="choice__hint" id="${id}-hinweis">${hint}</p>`}
  </div>`;
}
