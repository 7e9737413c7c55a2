import { html } from 'hono/html';
import { counted, listed } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import { badge, badgeOf } from '../../layout/badge.ts';
import { facts } from '../../layout/facts.ts';
import type { Html } from '../../layout/html.ts';
import { icon } from '../../layout/icon.ts';
import { notice } from '../../layout/notice.ts';
import type { MeetingView } from '../view/meeting-view.ts';
import { agendaPart } from './agenda.ts';
import { documentList, folderList } from './document-list.ts';

/** States and the two quickest ways, below the heading. */
export const meetingHead = (meeting: MeetingView): Html =>
  html`<p class="badges">
      ${badge(meeting.state)} ${meeting.isNew && badgeOf('neu für Sie', 'info')}
      ${meeting.guest && badgeOf('als Gast eingeladen', 'info')}
    </p>
    <p class="meeting-when">${icon('calendar')} ${meeting.when}</p>
    ${meeting.place !== undefined && html`<p class="meeting-when">${icon('place')} ${meeting.place}</p>`}
    ${
      meeting.folder.length > 0 &&
      html`<p class="buttons no-print">
        <a class="button" href="#unterlagen"
          >${icon('document')} Alle Unterlagen (${meeting.folder.length})</a
        >
        ${meeting.zip && zipButton(meeting.zip)}
        <a class="button button--secondary" href="${at.take(meeting.key)}">Sitzung mitnehmen</a>
      </p>`
    }`;

const zipButton = ({ href, count, size }: NonNullable<MeetingView['zip']>): Html =>
  html`<a class="button button--secondary" href="${href}"
    >${icon('download')} Als ZIP speichern (${count} Dateien, ${size})</a
  >`;

/** The whole agenda, then all documents in order. */
export const meetingPage = (meeting: MeetingView): Html =>
  html`${meeting.reason !== undefined && notice('warning', 'Hinweis zu dieser Sitzung', meeting.reason)}
    ${changeNotice(meeting)} ${meeting.guest && guestNotice()}
    <div class="layout-split">
      <div class="layout-split__main">
        ${
          meeting.parts.length === 0
            ? html`<p class="empty">Zu dieser Sitzung liegt noch keine Tagesordnung vor.</p>`
            : meeting.parts.map((part) => agendaPart(part, meeting.parts.length === 1))
        }
      </div>
      <aside class="layout-split__aside" aria-label="Unterlagen zur Sitzung">${aside(meeting)}</aside>
    </div>
    ${
      meeting.folder.length > 0 &&
      html`<section class="section" aria-labelledby="unterlagen">
        <h2 id="unterlagen" tabindex="-1">Alle Unterlagen in der Reihenfolge der Tagesordnung</h2>
        ${folderList(meeting.folder)}
        ${meeting.zip && html`<p class="buttons no-print">${zipButton(meeting.zip)}</p>`}
      </section>`
    }`;

const aside = (meeting: MeetingView): Html =>
  html`${
    meeting.own.length > 0 &&
    html`<section aria-labelledby="zur-sitzung">
      <h2 id="zur-sitzung">Zur Sitzung</h2>
      ${documentList(meeting.own)}
    </section>`
  }
  ${facts(
    [
      ['Niederschrift', meeting.minutes],
      ['Für alle', html`<a href="${meeting.publicHref}">Öffentliche Seite dieser Sitzung</a>`],
    ],
    true,
  )}`;

const guestNotice = (): Html =>
  notice(
    'info',
    'Sie sind zu einzelnen Punkten eingeladen',
    'Hier stehen die Punkte, zu denen Sie hinzugezogen sind, mit ihren Unterlagen.',
  );

/** What is new since the last look, and what came after the invitation: two different questions. */
function changeNotice({ news, late, isNew }: MeetingView): Html | undefined {
  const mine = isNew ? '' : sumOf(news);
  const after = sumOf(late);
  if (mine === '' && after === '') return undefined;
  return notice(
    'info',
    'Das hat sich geändert',
    html`${mine !== '' && html`<p>Seit Sie zuletzt hier waren: ${mine}.</p>`}
      ${after !== '' && html`<p>Seit der Einladung: ${after}.</p>`}
      <p class="no-print"><a href="${at.news}">Was im Einzelnen neu ist</a></p>`,
  );
}

const sumOf = ({ items, papers, documents }: MeetingView['news']): string =>
  listed(
    [
      ...(items > 0 ? [counted(items, 'Punkt der Tagesordnung', 'Punkte der Tagesordnung')] : []),
      ...(papers > 0 ? [counted(papers, 'Vorlage', 'Vorlagen')] : []),
      ...(documents > 0 ? [counted(documents, 'Unterlage', 'Unterlagen')] : []),
    ].map((words) => words.replace(' ', '\u00a0')),
  );
