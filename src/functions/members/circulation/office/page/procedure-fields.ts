import { html } from 'hono/html';
import { MOST_DAYS } from '../../../../../domain/circulation/index.ts';
import type { CirculationPreset } from '../../../../../domain/law/index.ts';
import { check, choiceGroup, textField } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';
import type { Declared, DraftProcedure } from '../draft/draft.ts';
import type { ProcedureFaults } from '../draft/draft-faults.ts';
import { DECLARED } from '../words.ts';
import { consentWords } from './consent-words.ts';

/** What was typed, and what is wrong with it. */
interface Typed {
  readonly procedure: DraftProcedure;
  readonly faults: ProcedureFaults;
}

/** The rules among which a clerk chooses; the only one is chosen already. @param statutory number of members by law */
export const presetFields = (
  choices: ReadonlyMap<string, CirculationPreset>,
  { procedure, faults }: Typed,
  statutory: number,
): Html =>
  choiceGroup(
    { name: 'art', label: 'Rechtsgrundlage', fault: faults.art },
    [...choices].map(
      ([id, preset]) =>
        html`${check('radio', {
            name: 'art',
            value: id,
            label: `${preset.name} (${preset.source})`,
            checked: procedure.preset === id || choices.size === 1,
            describedBy: `art-${id}-hinweis`,
          })}
          <p class="field__hint check__hint" id="art-${id}-hinweis">
            ${preset.sentence} ${consentWords(preset, statutory)}
          </p>`,
    ),
  );

/** What the law asks a clerk to state. */
export const declaredFields = (asked: readonly Declared[], { procedure, faults }: Typed): Html | undefined =>
  asked.length === 0
    ? undefined
    : choiceGroup(
        {
          name: 'lage',
          label: 'Das stelle ich fest',
          hint: 'Bestätigen Sie, was nach der gewählten Rechtsgrundlage gegeben sein muss.',
          fault: faults.lage,
        },
        asked.map((word) =>
          check('checkbox', {
            name: 'lage',
            value: word,
            label: DECLARED[word],
            checked: procedure.declared.includes(word),
          }),
        ),
      );

/** Until when; the time zone is that of the place. */
export const closingFields = ({ procedure, faults }: Typed): Html =>
  html`<fieldset>
    <legend>Frist</legend>
    <div class="field--pair">
      ${textField(
        {
          name: 'tag',
          label: 'Letzter Tag',
          hint: `Höchstens ${MOST_DAYS} Tage von heute an.`,
          fault: faults.tag,
        },
        procedure.closesOn,
        { type: 'date' },
      )}
      ${textField(
        {
          name: 'uhrzeit',
          label: 'Uhrzeit',
          hint: 'Wer genau um diese Zeit antwortet, ist zu spät.',
          fault: faults.uhrzeit,
        },
        procedure.closesAt,
        { type: 'time' },
      )}
    </div>
  </fieldset>`;

/** Who sees the votes, and what members have to do. */
export const optionFields = ({ visibility, interim, stepUp }: DraftProcedure): Html =>
  html`${choiceGroup({ name: 'sichtbar', label: 'Wer sieht die Stimmen?' }, [
    html`${check('radio', {
        name: 'sichtbar',
        value: 'named',
        label: 'Namentlich: Mit dem Ergebnis wird bekannt, wer wie gestimmt hat.',
        checked: visibility === 'named',
        describedBy: 'sichtbar-named-hinweis',
      })}
      <p class="field__hint check__hint" id="sichtbar-named-hinweis">
        Sind alle Gegenstände öffentlich und kommt das Verfahren bei allen zustande, darf jeder das Protokoll
        lesen. Darin steht auch jede geänderte Stimme und jeder Widerspruch, mit Namen und Uhrzeit.
      </p>`,
    check('radio', {
      name: 'sichtbar',
      value: 'open',
      label:
        'Offen: Die Namen sehen nach dem Ende nur das Gremium und das Ratsbüro; bekannt werden die Zahlen.',
      checked: visibility === 'open',
    }),
  ])}
  ${choiceGroup({ name: 'weiteres', label: 'Weiteres' }, [
    check('checkbox', {
      name: 'zwischenstand',
      value: 'ja',
      label: 'Die Mitglieder sehen vor dem Ende, wie es steht.',
      checked: interim,
    }),
    check('checkbox', {
      name: 'bestaetigen',
      value: 'ja',
      label:
        'Zustimmen und abstimmen kann nur, wer mit einem zweiten Faktor angemeldet ist: mit einem Passkey oder dem des dienstlichen Kontos.',
      checked: stepUp,
    }),
  ])}`;
