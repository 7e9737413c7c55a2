import { html } from 'hono/html';
import { fullDate, clock } from '../../../../format/wording/dates.ts';
import { dayOf } from '../../../../domain/local-time.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { byteSize, counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import type { TakeAlong } from '../types.ts';

/** What goes along and what stays, honest words, and the place where the script asks for the PIN. */
export const takePage = (along: TakeAlong, holder: string): Html =>
  html`<p class="lead">${along.meeting.organization}, ${whenOf(along)}</p>
    ${isEmpty(along) ? nothing() : summary(along)} ${staying(along)}
    ${
      !isEmpty(along) &&
      html`<div data-take="${along.meeting.key}" data-holder="${holder}">
        <noscript>
          ${notice(
            'warning',
            'Dafür braucht es JavaScript',
            'Mitnehmen verschlüsselt die Unterlagen in Ihrem Browser. Ohne JavaScript geht das nicht. Alles andere im Mitgliederbereich geht auch ohne; auf der Seite der Sitzung können Sie die Unterlagen einzeln oder als ZIP speichern.',
          )}
        </noscript>
      </div>`
    }
    ${limits()}
    <p><a href="${at.meeting(along.meeting.key)}">Zurück zur Sitzung</a></p>`;

const isEmpty = ({ agenda, documents }: TakeAlong): boolean => agenda.length + documents.length === 0;

const whenOf = ({ meeting: { start } }: TakeAlong): string =>
  keepTogether(`${fullDate(dayOf(start))}, ${clock(start)}`);

const nothing = (): Html =>
  html`<p>Zu dieser Sitzung liegt noch keine Tagesordnung vor. Es gibt deshalb noch nichts mitzunehmen.</p>`;

function summary({ documents, papers }: TakeAlong): Html {
  const bytes = documents.reduce((sum, { size }) => sum + size, 0);
  const closed = documents.filter((one) => !one.public).length;
  return html`<p>
    Sie nehmen die Tagesordnung mit, dazu ${counted(papers.length, 'Vorlage', 'Vorlagen')} und
    ${counted(documents.length, 'Dokument', 'Dokumente')} mit zusammen
    <strong>${keepTogether(byteSize(bytes))}</strong>${
      closed > 0 && html`; davon ${closed === 1 ? 'ist' : 'sind'} ${closed} nichtöffentlich`
    }.
    Danach lesen Sie alles davon auf diesem Gerät auch ohne Netz.
  </p>`;
}

const WHY = {
  size: 'zu groß zum Mitnehmen',
  type: 'kein PDF',
  view: 'darf nur online angesehen werden',
  single: 'nicht für die Kopie herausgegeben',
} as const;

const staying = ({ left }: TakeAlong): Html | undefined =>
  left.length === 0
    ? undefined
    : html`<section class="away-limits" aria-labelledby="bleibt">
        <h2 id="bleibt">Das lesen Sie weiter nur online</h2>
        <ul>
          ${left.map(({ title, why }) => html`<li>${title} (${WHY[why]})</li>`)}
        </ul>
      </section>`;

/** What the copy cannot protect from. */
const limits = (): Html =>
  html`<section class="away-limits" aria-labelledby="grenzen">
    <h2 id="grenzen">Was Sie über die Kopie wissen sollten</h2>
    <ul>
      <li>
        Die Unterlagen liegen verschlüsselt auf diesem Gerät. Ohne Ihre PIN oder Ihren Passkey sind sie nicht
        zu lesen. Eine lange PIN schützt besser als eine kurze.
      </li>
      <li>
        Die Kopie wird gelöscht, wenn Sie sich abmelden, wenn Ihr Mandat endet, wenn das Ratsbüro Ihren Zugang
        sperrt und wenn das Gerät 30 Tage lang keinen Kontakt zum Mitgliederbereich hatte. Ihre Notizen werden
        mit ihr gelöscht. Läuft nur Ihre Anmeldung ab, bleibt die Kopie.
      </li>
      <li>
        Ein Gerät ohne Netz erfährt nicht, dass es löschen soll. Deshalb gilt die Frist von 30 Tagen. Wer die
        Uhr des Geräts verstellt, kann sie hinauszögern.
      </li>
      <li>
        Nichts schützt vor jemandem, der das entsperrte Gerät in der Hand hat, vor Schadsoftware auf dem Gerät
        und vor Fotos vom Bildschirm. Nehmen Sie Unterlagen deshalb nur auf ein eigenes Gerät mit
        Bildschirmsperre mit.
      </li>
    </ul>
  </section>`;
