import { html } from 'hono/html';
import { neededConsents } from '../../../../../domain/circulation/index.ts';
import type { CirculationPreset, StartRefusal } from '../../../../../domain/law/index.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { check, linesField, textField } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Ground } from '../draft/ballot-of.ts';
import type { BallotDraft, Declared, DraftProcedure } from '../draft/draft.ts';
import type { ProcedureFaults } from '../draft/draft-faults.ts';
import { presetChoices } from '../draft/preset-choices.ts';
import { DECLARED, startWords } from '../words.ts';
import { officePage } from './office-page.ts';
import { stepLinks } from './step-links.ts';

export interface ProcedurePage {
  readonly asked: Asked;
  readonly draft: BallotDraft;
  /** As typed. */
  readonly procedure: DraftProcedure;
  readonly ground: Ground;
  /** What no ballot of this organization can be started by, each with its reason. */
  readonly refused: readonly { readonly name: string; readonly reasons: readonly StartRefusal[] }[];
  readonly faults: ProcedureFaults;
  readonly told?: Html | undefined;
}

/** Second step: by which rule, why, until when, and who sees what. */
export const procedurePage = (given: ProcedurePage): Html => {
  const { asked, draft, procedure, ground, faults, told } = given;
  return officePage(
    asked,
    { title: 'Verfahren und Frist', kicker: ground.organization.name },
    [{ label: 'Vorbereiten' }],
    html`${stepLinks(draft.id, 'procedure')} ${told}
      <form class="form" method="post" action="${at.ballotProcedure(draft.id)}">
        <input type="hidden" name="stand" value="${String(draft.version)}" />
        ${textField({ name: 'titel', label: 'Titel', hint: 'So heißt das Umlaufverfahren in Mails und Listen.', fault: faults.titel }, procedure.title)}
        ${presetFields(given)} ${declaredFields(given)}
        ${linesField(
          {
            name: 'grund',
            label: 'Warum keine Sitzung stattfindet',
            hint: 'Die Begründung steht auf jeder Seite und auf dem Beschluss.',
            fault: faults.grund,
          },
          procedure.reason.split('\n'),
        )}
        ${closingFields(procedure, faults)} ${optionFields(procedure)}
        <p class="buttons">
          <button type="submit" class="button">Speichern und zur Vorschau</button>
          <a class="button button--secondary" href="${at.ballotDraft(draft.id)}">Zurück</a>
        </p>
      </form>`,
  );
};

function presetFields({ procedure, ground, refused, faults }: ProcedurePage): Html {
  const choices = presetChoices(ground);
  return html`<fieldset ${faults.art !== undefined && html`aria-describedby="art-fehler"`}>
      <legend>Rechtsgrundlage</legend>
      ${faults.art !== undefined && html`<p class="field__fault" id="art-fehler">${faults.art}</p>`}
      ${[...choices].map(
        ([id, preset]) =>
          html`${check('radio', { name: 'art', value: id, label: `${preset.name} (${preset.source})`, checked: procedure.preset === id || choices.size === 1 })}
            <p class="field__hint">${preset.sentence} ${consentWords(preset, ground.statutory)}</p>`,
      )}
    </fieldset>
    ${refused.map(({ name, reasons }) => notice('warning', name, reasons.map(startWords).join(' ')))}`;
}

/** "Es müssen 35 von 43 Mitgliedern einwilligen." */
export function consentWords({ consent }: Pick<CirculationPreset, 'consent'>, statutory: number): string {
  switch (consent.kind) {
    case 'none':
      return 'Eine Einwilligung in das Verfahren ist nicht nötig.';
    case 'share':
      return `Je Gegenstand müssen ${String(neededConsents({ consent, statutory }))} von ${String(statutory)} Mitgliedern in das Verfahren einwilligen.`;
    case 'no-objection':
      return consent.silence === 'consents'
        ? 'Ein Gegenstand ist angenommen, wenn kein Mitglied widerspricht; Schweigen gilt als Zustimmung.'
        : 'Widerspricht ein Mitglied, kommt das Verfahren für diesen Gegenstand nicht zustande; Schweigen ist keine Stimme.';
  }
}

function declaredFields({ procedure, ground }: ProcedurePage): Html | undefined {
  const asked = [...new Set(ground.presets.flatMap(({ conditions }) => conditions))];
  if (asked.length === 0) return undefined;
  return html`<fieldset>
    <legend>Das stelle ich fest</legend>
    ${asked.map((word: Declared) =>
      check('checkbox', {
        name: 'lage',
        value: word,
        label: DECLARED[word],
        checked: procedure.declared.includes(word),
      }),
    )}
  </fieldset>`;
}

const closingFields = (procedure: DraftProcedure, faults: ProcedureFaults): Html =>
  html`<fieldset>
    <legend>Frist</legend>
    <div class="field--pair">
      ${textField({ name: 'tag', label: 'Letzter Tag', fault: faults.tag }, procedure.closesOn, { type: 'date' })}
      ${textField({ name: 'uhrzeit', label: 'Uhrzeit', hint: 'Bis zu dieser Minute, nicht mehr in ihr.', fault: faults.uhrzeit }, procedure.closesAt, { type: 'time' })}
    </div>
  </fieldset>`;

const optionFields = ({ visibility, interim, stepUp }: DraftProcedure): Html =>
  html`<fieldset>
      <legend>Wer sieht die Stimmen?</legend>
      ${check('radio', { name: 'sichtbar', value: 'named', label: 'Namentlich: Mit dem Ergebnis wird bekannt, wer wie gestimmt hat. Sind alle Gegenstände öffentlich und kommt das Verfahren bei allen zustande, darf jeder das Protokoll lesen. Darin steht auch jede geänderte Stimme und jeder Widerspruch, mit Namen und Uhrzeit.', checked: visibility === 'named' })}
      ${check('radio', { name: 'sichtbar', value: 'open', label: 'Offen: Die Namen sehen nach dem Ende nur das Gremium und das Ratsbüro; bekannt werden die Zahlen.', checked: visibility === 'open' })}
    </fieldset>
    <fieldset>
      <legend>Weiteres</legend>
      ${check('checkbox', { name: 'zwischenstand', value: 'ja', label: 'Die Mitglieder sehen vor dem Ende, wie es steht.', checked: interim })}
      ${check('checkbox', { name: 'bestaetigen', value: 'ja', label: 'Wer einwilligt oder abstimmt, bestätigt das mit einem Passkey.', checked: stepUp })}
    </fieldset>`;
