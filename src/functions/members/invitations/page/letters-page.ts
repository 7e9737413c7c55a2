import { html } from 'hono/html';
import { longDate } from '../../../../format/wording/dates.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import type { Asked } from '../../clerk/request.ts';
import { page, type Html } from '../../layout/page.ts';
import { bodyNames, kickerOf, placeWords, whenOf } from '../../portal/view/meeting-words.ts';
import type { Council } from '../../ports.ts';
import type { Invitation } from '../invitation.ts';
import type { Letter, LetterLine } from '../letter.ts';
import { noteWords } from '../note-words.ts';
import type { Order } from '../order.ts';
import { INVITING } from '../proof-words.ts';

/** What is printed. */
export interface LettersPage {
  readonly asked: Asked;
  readonly council: Council;
  readonly order: Order;
  readonly invitation: Invitation;
  readonly letters: readonly Letter[];
}

/** All letters of an order, one behind the other; on paper each begins on a page of its own. */
export function lettersPage(given: LettersPage): Html {
  const { asked, council, invitation, letters } = given;
  const { meeting } = invitation;
  return page(
    {
      title: 'Briefe zum Ausdrucken',
      lead: `${counted(letters.length, 'Brief', 'Briefe')} für alle, die auf Papier eingeladen werden. Drucken Sie diese Seite; jeder Brief beginnt auf einem neuen Blatt. Name und Anschriftfeld passen zum Fensterumschlag (DIN 5008), die Anschrift ergänzen Sie.`,
      who: asked.who,
      council,
      current: 'invitations',
      breadcrumbs: [
        { label: 'Einladungen', href: at.invitations },
        { label: bodyNames(meeting, council), href: at.invitation(meeting.key) },
        { label: 'Briefe' },
      ],
    },
    html`<div class="letters">${letters.map((letter) => letterSection(letter, given))}</div>`,
  );
}

function letterSection(letter: Letter, { council, order, invitation }: LettersPage): Html {
  const { meeting, supplement } = invitation;
  const { site } = council.directory;
  const what = supplement ? 'Nachtrag zur Einladung' : 'Einladung';
  const place = placeWords(meeting.location);
  return html`<article class="letter">
    <div class="letter__window">
      <p class="letter__sender">${site.operator}</p>
      <p class="letter__name">${letter.name}</p>
    </div>
    <p class="letter__date">${longDate(order.day)}</p>
    <h2 class="letter__subject">${what}: ${bodyNames(meeting, council)}</h2>
    <p>Guten Tag ${letter.name},</p>
    <p>${supplement ? 'zu dieser Sitzung gibt es einen Nachtrag:' : INVITING[letter.as]}</p>
    <p class="letter__when">
      <strong>${[kickerOf(meeting), whenOf(meeting)].filter(Boolean).join(', ')}</strong>
      ${place !== undefined && html`<br />${place}`}
    </p>
    ${noteWords(invitation).map((note) => html`<p>${note}</p>`)} ${agenda(letter.lines)}
    <p class="letter__closing">
      Mit freundlichen Grüßen<br />${site.operator}${
        site.contact.name !== undefined && html`<br />${site.contact.name}`
      }
    </p>
    ${
      letter.enclosures.length > 0 &&
      html`<h3>Anlagen</h3>
        <ul>
          ${letter.enclosures.map((title) => html`<li>${title}</li>`)}
        </ul>`
    }
  </article>`;
}

const agenda = (lines: readonly LetterLine[]): Html =>
  html`${part(
    'Tagesordnung, öffentlicher Teil',
    lines.filter((line) => line.public),
  )}
  ${part(
    'Nichtöffentlicher Teil',
    lines.filter((line) => !line.public),
  )}`;

const part = (title: string, lines: readonly LetterLine[]): Html | false =>
  lines.length > 0 &&
  html`<h3>${title}</h3>
    <ul class="letter__agenda">
      ${lines.map(
        ({ depth, number, title: words }) =>
          html`<li class="letter__item letter__item--${String(Math.min(depth, 3))}">
            <span class="letter__number">${number ?? '–'}</span> <span>${words}</span>
          </li>`,
      )}
    </ul>`;
