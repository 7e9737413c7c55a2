import { html } from 'hono/html';
import { dayOf } from '../../../../../domain/local-time.ts';
import type { MembersMeeting } from '../../../../../domain/members/index.ts';
import { longDate } from '../../../../../format/wording/dates.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { faultSummary } from '../../../form/fault-summary.ts';
import { groupedSelect } from '../../../form/field.ts';
import type { Html } from '../../../layout/html.ts';
import { bodyNames } from '../../../portal/view/meeting-words.ts';
import type { Council } from '../../../ports.ts';
import { officePage } from './office-page.ts';

/** What can be chosen at the start. */
export interface StartPage {
  readonly asked: Asked;
  readonly council: Council;
  readonly meetings: readonly MembersMeeting[];
  readonly organizations: readonly { readonly key: string; readonly name: string }[];
  /** `s:<meeting>` or `g:<organization>`. */
  readonly chosen: string;
  /** Names of those that the law does not let decide so. */
  readonly without: readonly string[];
  readonly fault: string | undefined;
}

/** Where a ballot begins: with a meeting whose agenda is offered, or with an organization. */
export const startPage = ({
  asked,
  council,
  meetings,
  organizations,
  without,
  chosen,
  fault,
}: StartPage): Html =>
  officePage(
    asked,
    {
      title: 'Umlaufverfahren vorbereiten',
      isRefused: fault !== undefined,
      lead: 'Ein Gremium beschließt ohne Sitzung. Wählen Sie zuerst, woher die Gegenstände kommen.',
    },
    [{ label: 'Vorbereiten' }],
    html`${faultSummary([{ id: 'womit', fault }])}
      <form class="form" method="post" action="${at.newBallot}">
        ${groupedSelect(
          {
            name: 'womit',
            label: 'Wer entscheidet worüber?',
            hint: 'Aus der Tagesordnung einer Sitzung wählen Sie im nächsten Schritt die Punkte aus. Vorlagen und eigene Gegenstände können Sie immer hinzufügen.',
            fault,
          },
          chosen,
          [['', 'bitte wählen']],
          [
            {
              label: 'Anstelle einer Sitzung',
              options: meetings.map((meeting) => [
                `s:${meeting.key}`,
                `${bodyNames(meeting, council)}, Sitzung am ${longDate(dayOf(meeting.start))}`,
              ]),
            },
            { label: 'Ohne Sitzung', options: organizations.map(({ key, name }) => [`g:${key}`, name]) },
          ],
        )}
        <p class="buttons">
          <button type="submit" class="button">Weiter</button>
          <a class="button button--secondary" href="${at.ballotsOffice}">Zurück</a>
        </p>
      </form>
      ${
        without.length > 0 &&
        html`<details>
          <summary>Gremien, für die das Recht kein Umlaufverfahren vorsieht</summary>
          <ul>
            ${without.map((name) => html`<li>${name}</li>`)}
          </ul>
        </details>`
      }`,
  );
