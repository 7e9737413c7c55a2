import { html } from 'hono/html';
import type { EligibleMember } from '../../../../../domain/circulation/index.ts';
import { counted, listed } from '../../../../../format/wording/numbers.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Preview } from '../view/preview.ts';
import { REACH_REASONS } from '../words.ts';

/** Who may vote, frozen at the opening, and how each learns of it. */
export function memberSection(
  eligible: readonly EligibleMember[],
  { reach, clerks }: Pick<Preview, 'reach' | 'clerks'>,
  deputiesOfNobody: readonly string[],
): Html {
  const members = eligible.filter(({ deputyFor }) => deputyFor === undefined).length;
  const names = new Map(eligible.map(({ person, name }) => [person, name]));
  const otherwise = eligible.filter(({ person }) => reach.get(person)?.way !== 'mail').length;
  return html`<section class="section" aria-labelledby="mitglieder">
    <h2 id="mitglieder">Wer abstimmen darf</h2>
    <p>
      ${counted(members, 'Mitglied', 'Mitglieder')}${
        eligible.length > members &&
        html` und ${counted(eligible.length - members, 'Vertretung', 'Vertretungen')}; eine Vertretung zählt
        nur, wo das Mitglied schweigt oder nicht mitwirken darf`
      }.
      Maßgeblich ist, wer heute dem Gremium angehört. Wer später eintritt, stimmt nicht mit ab.
    </p>
    ${
      otherwise > 0 &&
      notice(
        'warning',
        `${counted(otherwise, 'Person erhält', 'Personen erhalten')} keine E-Mail`,
        'Unterrichten Sie sie bitte auf anderem Weg, etwa mit einem Brief oder am Telefon.',
      )
    }
    ${
      clerks.length > 0 &&
      notice(
        'warning',
        'Nicht alle können abstimmen',
        `${listed(clerks)}: Mit einem Zugang des Ratsbüros wird nicht abgestimmt. Geben Sie dieser Person einen Zugang ohne das Recht des Ratsbüros, bevor Sie eröffnen.`,
      )
    }
    ${
      deputiesOfNobody.length > 0 &&
      notice(
        'info',
        'Vertretungen ohne Mitglied',
        `${listed(deputiesOfNobody)}: Hier ist nicht hinterlegt, wen diese Personen vertreten. Sie stimmen deshalb nicht mit ab.`,
      )
    }
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Nachricht</th>
        </tr>
      </thead>
      <tbody>
        ${eligible.map(({ person, name, deputyFor }) => {
          const way = reach.get(person);
          return html`<tr>
            <th scope="row">
              ${name}${
                deputyFor !== undefined &&
                html`<br /><span class="muted small">vertritt ${names.get(deputyFor) ?? deputyFor}</span>`
              }
            </th>
            <td data-label="Nachricht">
              ${way?.way === 'mail' ? 'per E-Mail' : html`<strong>auf anderem Weg</strong>. ${way && REACH_REASONS[way.reason]}`}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}
