import { html } from 'hono/html';
import { calendarDate } from '../../../../domain/calendar-date.ts';
import { fullDate, monthName, weekdayShort } from '../../../../format/wording/dates.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { badge, badgeOf } from '../../layout/badge.ts';
import { classes, type Html } from '../../layout/html.ts';
import { titleWords } from '../../layout/title-words.ts';
import type { MeetingCard } from '../view/meeting-card.ts';

/** The day of a meeting as a calendar leaf. */
export function leaf(start: string): Html {
  const day = calendarDate(start.slice(0, 10));
  return html`<time class="leaf" datetime="${start}">
    <span class="visually-hidden">${fullDate(day)}</span>
    <span class="leaf__month" aria-hidden="true">${monthName(Number(day.slice(5, 7))).slice(0, 3)}</span>
    <span class="leaf__day" aria-hidden="true">${Number(day.slice(8))}</span>
    <span class="leaf__weekday" aria-hidden="true">${weekdayShort(day)}</span>
  </time>`;
}

/** "12 Unterlagen" and states of a meeting in a list. */
export const meetingBadges = (card: MeetingCard): Html =>
  html`<p class="badges">
    ${badge(card.state)} ${card.isNew && badgeOf('neu', 'info')}
    ${card.news > 0 && badgeOf(counted(card.news, 'Neuerung', 'Neuerungen'), 'info')}
    ${card.documents > 0 && html`<span class="badge">${counted(card.documents, 'Unterlage', 'Unterlagen').replace(' ', '\u00a0')}</span>`}
  </p>`;

/** A meeting in `<ul class="meeting-list">`; the whole row is the link. */
export const meetingRow = (card: MeetingCard): Html =>
  html`<li class="${classes('meeting meeting--tap', card.cancelled && 'meeting--cancelled')}">
    ${leaf(card.start)}
    <div class="meeting__body">
      <h3 class="meeting__title"><a href="${card.href}">${titleWords(card.title)}</a></h3>
      <p class="meeting__meta">${card.meta}</p>
      ${meetingBadges(card)}
    </div>
  </li>`;

/** Meetings as a list; a sentence where there are none. */
export const meetingList = (cards: readonly MeetingCard[], none: string): Html =>
  cards.length === 0
    ? html`<p class="empty">${none}</p>`
    : html`<ul class="meeting-list">
        ${cards.map((card) => meetingRow(card))}
      </ul>`;
