import { html } from 'hono/html';
import type { BallotState } from '../../../../../domain/circulation/index.ts';
import { at } from '../../../addresses.ts';
import { faultSummary } from '../../../form/fault-summary.ts';
import { check, choiceGroup, proseField, textField } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';

/** What was typed into the forms below a ballot, and what is wrong with it. */
export interface StepInput {
  /** Random word of both forms: sent twice, one of them counts. */
  readonly word: string;
  readonly closesOn: string;
  readonly closesAt: string;
  readonly extendReason: string;
  readonly cancelReason: string;
  readonly faults: Partial<
    Record<'tag' | 'uhrzeit' | 'verlaengern-grund' | 'abbrechen-grund' | 'sicher', string>
  >;
}

/** Extending and cancelling: each with its reason, and neither can be undone. */
export const stepForms = (state: BallotState, input: StepInput): Html =>
  html`<section class="section" aria-labelledby="aendern">
    <h2 id="aendern">Frist verlängern oder abbrechen</h2>
    <p>
      Beides steht mit der Begründung im Protokoll, und die Mitglieder werden benachrichtigt. Rückgängig
      machen lässt es sich nicht.
    </p>
    ${extendForm(state, input)} ${cancelForm(state, input)}
  </section>`;

/** Above the page, where a step was refused. */
export const stepFaults = ({ faults }: StepInput): Html | undefined =>
  faultSummary([
    { id: 'tag', fault: faults.tag },
    { id: 'uhrzeit', fault: faults.uhrzeit },
    { id: 'verlaengern-grund', fault: faults['verlaengern-grund'] },
    { id: 'abbrechen-grund', fault: faults['abbrechen-grund'] },
    { id: 'sicher-ja', fault: faults.sicher },
  ]);

const hidden = ({ closes }: BallotState, { word }: StepInput): Html =>
  html`<input type="hidden" name="wort" value="${word}" /><input
      type="hidden"
      name="stand"
      value="${closes}"
    />`;

const extendForm = (state: BallotState, input: StepInput): Html => {
  const { faults } = input;
  const isOpen = ['tag', 'uhrzeit', 'verlaengern-grund'].some((name) => name in faults);
  return html`<details ${isOpen && html`open`}>
    <summary>Frist verlängern</summary>
    <form class="form" method="post" action="${at.ballotStep(state.ballot.id, 'verlaengern')}">
      ${hidden(state, input)}
      <div class="field--pair">
        ${textField({ name: 'tag', label: 'Neuer letzter Tag', fault: faults.tag }, input.closesOn, { type: 'date' })}
        ${textField({ name: 'uhrzeit', label: 'Uhrzeit', fault: faults.uhrzeit }, input.closesAt, { type: 'time' })}
      </div>
      ${proseField(
        {
          name: 'verlaengern-grund',
          label: 'Warum verlängert wird',
          hint: 'Die Begründung steht auch in der E-Mail an die Mitglieder. Nennen Sie darin nichts Nichtöffentliches.',
          fault: faults['verlaengern-grund'],
        },
        input.extendReason,
      )}
      <p class="buttons"><button type="submit" class="button">Frist verlängern</button></p>
    </form>
  </details>`;
};

const cancelForm = (state: BallotState, input: StepInput): Html => {
  const { faults } = input;
  return html`<details ${('abbrechen-grund' in faults || 'sicher' in faults) && html`open`}>
    <summary>Umlaufverfahren abbrechen</summary>
    <form class="form" method="post" action="${at.ballotStep(state.ballot.id, 'abbrechen')}">
      ${hidden(state, input)}
      <p>Es wird dann nichts beschlossen. Was bis dahin abgegeben wurde, bleibt im Protokoll stehen.</p>
      ${proseField(
        {
          name: 'abbrechen-grund',
          label: 'Warum abgebrochen wird',
          hint: 'Die Begründung steht auch in der E-Mail an die Mitglieder. Nennen Sie darin nichts Nichtöffentliches.',
          fault: faults['abbrechen-grund'],
        },
        input.cancelReason,
      )}
      ${choiceGroup(
        { name: 'sicher', label: 'Zur Sicherheit', fault: faults.sicher },
        check('checkbox', {
          name: 'sicher',
          value: 'ja',
          label: 'Ja, das Umlaufverfahren endgültig abbrechen.',
          checked: false,
        }),
      )}
      <p class="buttons"><button type="submit" class="button">Umlaufverfahren abbrechen</button></p>
    </form>
  </details>`;
};
