import { html } from 'hono/html';
import { isCalendarDate } from '../../../../domain/calendar-date.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import type { Html } from '../../layout/html.ts';
import type { NamedAddressee } from '../addressees.ts';
import { AS_LABELS, PAPER_REASONS } from '../proof-words.ts';

/** Who will be invited, and how. */
export const addresseeSection = (addressees: readonly NamedAddressee[]): Html => {
  const mails = addressees.filter(({ way }) => way === 'mail').length;
  const papers = addressees.length - mails;
  return html`<section class="section" aria-labelledby="empfang">
    <h2 id="empfang">Wer eingeladen wird</h2>
    <p>
      ${counted(mails, 'Person', 'Personen')} per E-Mail, ${counted(papers, 'Person', 'Personen')} auf Papier.
      Maßgeblich ist, wer am Tag der Sitzung dem Gremium angehört, und die Zustellung, die im Zugang
      festgehalten ist.
    </p>
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Eingeladen als</th>
          <th scope="col">Zustellung</th>
        </tr>
      </thead>
      <tbody>
        ${addressees.map(
          (one) =>
            html`<tr>
              <th scope="row">${nameOf(one)}</th>
              <td data-label="Eingeladen als">${AS_LABELS[one.as]}</td>
              <td data-label="Zustellung">${wayWords(one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
};

const nameOf = (one: NamedAddressee): Html | string =>
  one.way === 'paper' && one.reason === 'no-account'
    ? html`<a href="${at.newAccount}?person=${encodeURIComponent(one.person)}">${one.name}</a>`
    : html`<a href="${at.account(one.way === 'mail' ? one.account : one.person)}">${one.name}</a>`;

/** "per E-Mail, eingewilligt am 11. Januar 2027" */
function wayWords(one: NamedAddressee): string {
  if (one.way === 'paper') return ['auf Papier', PAPER_REASONS[one.reason]].filter(Boolean).join('. ');
  return consentWords(one.consentedAt);
}

/** How and since when somebody agreed to be invited by mail. */
export function consentWords(consentedAt: string): string {
  const day = consentedAt.slice(0, 10);
  return isCalendarDate(day) ? `per E-Mail, eingewilligt am ${longDate(day)}` : 'per E-Mail';
}
