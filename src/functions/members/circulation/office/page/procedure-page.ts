import { html } from 'hono/html';
import type { StartRefusal } from '../../../../../domain/law/index.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { faultSummary } from '../../../form/fault-summary.ts';
import { proseField, textField } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Ground } from '../draft/ballot-of.ts';
import type { BallotDraft, DraftProcedure } from '../draft/draft.ts';
import type { ProcedureFaults } from '../draft/draft-faults.ts';
import { presetChoices } from '../draft/preset-choices.ts';
import { startWords } from '../words.ts';
import { officePage } from './office-page.ts';
import { closingFields, declaredFields, optionFields, presetFields } from './procedure-fields.ts';
import { stepLinks } from './step-links.ts';

export interface ProcedurePage {
  readonly asked: Asked;
  readonly draft: BallotDraft;
  /** As typed. */
  readonly procedure: DraftProcedure;
  readonly ground: Ground;
  /** Why the law opens no way at all; empty where it opens one. */
  readonly refused: readonly StartRefusal[];
  readonly faults: ProcedureFaults;
  readonly told?: Html | undefined;
}

/** Second step: by which rule, why, until when, and who sees what. */
export const procedurePage = (given: ProcedurePage): Html => {
  const { asked, draft, ground, refused, told } = given;
  return officePage(
    asked,
    {
      title: 'Verfahren und Frist',
      kicker: ground.organization.name,
      isRefused: Object.keys(given.faults).length > 0,
    },
    [{ label: 'Vorbereiten' }],
    html`${stepLinks(draft.id, 'procedure')} ${told}
    ${
      refused.length > 0
        ? notice('warning', 'Hier ist kein Umlaufverfahren möglich', startWords(refused), 2)
        : procedureForm(given)
    }`,
  );
};

function procedureForm(given: ProcedurePage): Html {
  const { draft, procedure, ground, faults } = given;
  const choices = presetChoices(ground);
  const asked = [...new Set(ground.presets.flatMap(({ conditions }) => conditions))];
  return html`${summaryOf(faults, [...choices.keys()], asked)}
    <form class="form" method="post" action="${at.ballotProcedure(draft.id)}">
      <input type="hidden" name="stand" value="${String(draft.version)}" />
      ${textField(
        {
          name: 'titel',
          label: 'Titel',
          hint: 'So heißt das Umlaufverfahren in allen Listen. In E-Mails steht der Titel nicht.',
          fault: faults.titel,
        },
        procedure.title,
      )}
      ${presetFields(choices, given, ground.statutory)} ${declaredFields(asked, given)}
      ${proseField(
        {
          name: 'grund',
          label: 'Warum keine Sitzung stattfindet',
          hint: 'Die Begründung steht auf der Seite des Umlaufverfahrens und später auf dem Beschluss. Nennen Sie darin nichts Nichtöffentliches.',
          fault: faults.grund,
        },
        procedure.reason,
      )}
      ${closingFields(given)} ${optionFields(procedure)}
      <p class="buttons">
        <button type="submit" class="button">Speichern und zur Vorschau</button>
        <a class="button button--secondary" href="${at.ballotDraft(draft.id)}">Zurück</a>
      </p>
    </form>`;
}

const summaryOf = (
  { titel, art, lage, grund, tag, uhrzeit }: ProcedureFaults,
  [preset = '']: readonly string[],
  [condition = '']: readonly string[],
): Html | undefined =>
  faultSummary([
    { id: 'titel', fault: titel },
    { id: `art-${preset}`, fault: art },
    { id: `lage-${condition}`, fault: lage },
    { id: 'grund', fault: grund },
    { id: 'tag', fault: tag },
    { id: 'uhrzeit', fault: uhrzeit },
  ]);
