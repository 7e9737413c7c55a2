import { html } from 'hono/html';
import { counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import type { BallotCard } from '../../circulation/portal/view/ballot-cards.ts';
import type { Html } from '../../layout/html.ts';
import { icon } from '../../layout/icon.ts';
import { notice } from '../../layout/notice.ts';
import { titleWords } from '../../layout/title-words.ts';
import type { NextMeeting, PublicMeetingRow, StartView } from '../view/start-view.ts';
import { leaf, meetingBadges, meetingList } from './meeting-row.ts';
import { newsList } from './news-list.ts';
import { taskRows, workRows } from './task-row.ts';

/** What the member is asked for; each with the way to do it. */
export interface Asks {
  readonly passkey: boolean;
  readonly consent: boolean;
  /** Invitations that the desk noted and nobody sent; of a clerk alone. */
  readonly unsent?: number;
  /** Ballots by circulation that wait for this person, the next to end first. */
  readonly ballots?: readonly BallotCard[];
}

/** The start page of somebody who is confirmed: the next meeting first. */
export const startPage = (start: StartView, asks: Asks): Html =>
  html`${
    start.next
      ? nextMeeting(start.next)
      : start.tasks.length + start.work.length === 0 &&
        html`<p class="empty">Für Sie ist zurzeit keine Sitzung angesetzt.</p>`
  }
  ${askNotices(asks)}
  ${
    start.tasks.length > 0 &&
    section('aufgaben', 'Das steht an', taskRows(start.tasks), { label: 'Alle Aufgaben', href: at.tasks })
  }
  ${
    start.work.length > 0 &&
    section(
      'vorlagen',
      start.ownOffice ? 'Vorlagen Ihrer Stelle' : 'Vorlagen in den nächsten Sitzungen',
      workRows(start.work),
      { label: 'Alle Vorlagen', href: `${at.tasks}#beratung` },
    )
  }
  ${
    start.more.length > 0 &&
    section('weitere', 'Weitere Sitzungen', meetingList(start.more, ''), {
      label:
        start.rest > 0 ? `Alle Sitzungen (${counted(start.rest, 'weitere', 'weitere')})` : 'Alle Sitzungen',
      href: at.meetings,
    })
  }
  ${section(
    'neues',
    start.firstVisit ? 'Neues aus den letzten zwei Wochen' : 'Neu, seit Sie zuletzt hier waren',
    start.news.length === 0
      ? html`<p class="empty">Seitdem ist nichts hinzugekommen.</p>`
      : newsList(start.news),
    { label: start.moreNews ? 'Alles Neue ansehen' : 'Zu den Neuerungen', href: at.news },
  )}`;

const section = (
  id: string,
  title: string,
  body: Html,
  more: { readonly label: string; readonly href: string },
): Html =>
  html`<section class="section" aria-labelledby="${id}">
    <div class="section__head">
      <h2 id="${id}">${title}</h2>
      <a class="more" href="${more.href}">${more.label} ${icon('arrow-forward')}</a>
    </div>
    ${body}
  </section>`;

const nextMeeting = (meeting: NextMeeting): Html =>
  html`<section class="next-meeting" aria-labelledby="naechste">
    <p class="next-meeting__kicker">Die nächste Sitzung</p>
    <div class="next-meeting__row">
      ${leaf(meeting.start)}
      <div>
        <h2 class="next-meeting__title" id="naechste">
          <a href="${meeting.href}">${titleWords(meeting.title)}</a>
        </h2>
        <p class="next-meeting__meta">${meeting.when}</p>
        ${meeting.place !== undefined && html`<p class="next-meeting__meta">${meeting.place}</p>`}
        ${meetingBadges(meeting)}
      </div>
    </div>
    <p class="buttons">
      <a class="button" href="${meeting.href}">Tagesordnung öffnen</a>
      ${
        meeting.documents > 0 &&
        html`<a class="button button--secondary" href="${meeting.href}#unterlagen">Alle Unterlagen</a>`
      }
    </p>
  </section>`;

const askNotices = ({ passkey, consent, unsent = 0, ballots = [] }: Asks): Html =>
  html`<div class="asks">
    ${ballots.map(ballotNotice)}
    ${
      unsent > 0 &&
      notice(
        'warning',
        `${counted(unsent, 'Einladung ist', 'Einladungen sind')} eingetragen und noch nicht versandt`,
        html`<p><a class="button button--secondary" href="${at.invitations}">Zu den Einladungen</a></p>`,
      )
    }
    ${
      passkey &&
      notice(
        'warning',
        'Richten Sie einen Passkey ein',
        html`<p>
            Mit einem Passkey bestätigen Sie mit Fingerabdruck, Gesicht oder Gerätecode, dass Sie es sind.
            Erst dann öffnen sich nichtöffentliche Unterlagen.
          </p>
          <p><a class="button" href="${at.passkey}?nach=%2F">Passkey einrichten</a></p>`,
      )
    }
    ${
      consent &&
      notice(
        'info',
        'Ihre Einladungen kommen noch auf Papier',
        html`<p>Wenn Sie zustimmen, lädt Sie das Ratsbüro künftig elektronisch ein.</p>
          <p><a class="button button--secondary" href="${at.profile}">Zur Einstellung im Profil</a></p>`,
      )
    }
  </div>`;

const ballotNotice = ({ id, title, times, items, left }: BallotCard): Html =>
  notice(
    times.today ? 'warning' : 'info',
    times.today ? 'Umlaufverfahren: nur noch heute' : 'Im Umlaufverfahren fehlt Ihre Stimme',
    html`<p>
        <strong>${titleWords(title)}</strong
        >${items > 1 && `, noch ${counted(left, 'Punkt', 'Punkte')} von ${items}`}. Bis ${times.closes}
        (${times.remaining}).
      </p>
      <p><a class="button" href="${at.ballot(id)}">Jetzt abstimmen</a></p>`,
  );

/** The start page before the second factor: what is public anyhow, and the way to confirm. */
export const unconfirmedPage = (meetings: readonly PublicMeetingRow[], asks: Asks): Html =>
  html`${
    !asks.passkey &&
    notice(
      'info',
      'Bestätigen Sie, dass Sie es sind',
      html`<p>Danach sehen Sie Ihre Tagesordnungen, Vorlagen und Unterlagen.</p>
        <p><a class="button" href="${at.passkey}?nach=%2F">Mit Passkey bestätigen</a></p>`,
      2,
    )
  }
  ${askNotices(asks)}
  ${
    meetings.length > 0 &&
    html`<section class="section" aria-labelledby="oeffentlich">
      <h2 id="oeffentlich">Ihre nächsten Sitzungen auf den öffentlichen Seiten</h2>
      <ul class="meeting-list">
        ${meetings.map(
          ({ href, start, title, meta }) =>
            html`<li class="meeting meeting--tap">
              ${leaf(start)}
              <div class="meeting__body">
                <h3 class="meeting__title"><a href="${href}">${titleWords(title)}</a></h3>
                <p class="meeting__meta">${meta}</p>
              </div>
            </li>`,
        )}
      </ul>
    </section>`
  }`;
