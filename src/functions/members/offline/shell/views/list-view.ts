import { at } from '../../../addresses.ts';
import type { TakenMeeting } from '../../types.ts';
import { element, noticeBox } from '../element.ts';
import { to } from '../place.ts';
import { dayWords, daysLeft, startWords } from '../time-words.ts';
import type { Opened, View } from './shown.ts';

/** All meetings that lie on the device, soonest first. */
export async function listView(opened: Opened): Promise<View> {
  const meetings = (await opened.copy.meetings()).toSorted((a, b) =>
    a.meeting.start < b.meeting.start ? -1 : 1,
  );
  const days = daysLeft(opened.lastContact);
  return {
    title: 'Mitgenommene Sitzungen',
    body: [
      element(
        'p',
        { class: 'lead' },
        opened.changed === undefined
          ? `Gerade ohne Verbindung. Ohne Kontakt wird die Kopie in ${days} ${days === 1 ? 'Tag' : 'Tagen'} gelöscht.`
          : 'Mit dem Mitgliederbereich verbunden. Hier sehen Sie, ob Ihre Kopie noch der Stand ist.',
      ),
      meetings.length === 0
        ? element('p', {}, 'Sie haben noch keine Sitzung mitgenommen.')
        : element('ul', { class: 'away-list' }, ...meetings.map((one) => row(one, opened))),
      element('p', {}, element('a', { href: at.meetings }, 'Im Mitgliederbereich eine Sitzung mitnehmen')),
    ],
  };
}

const row = (taken: TakenMeeting, opened: Opened): HTMLElement =>
  element(
    'li',
    { class: 'away-list__meeting' },
    element(
      'h2',
      { class: 'away-list__title' },
      element('a', { href: to.meeting(taken.meeting.key) }, taken.meeting.organization),
    ),
    element('p', {}, `${taken.meeting.title}, ${startWords(taken.meeting.start)}`),
    element('p', { class: 'muted' }, `Stand Ihrer Kopie: ${dayWords(taken.takenAt)}`),
    changeNotice(taken, opened),
  );

/** That the meeting changed since the copy, with the way to a new one. */
export function changeNotice(
  { meeting: { key } }: TakenMeeting,
  { changed }: Opened,
): HTMLElement | undefined {
  if (changed?.get(key) !== true) return undefined;
  return noticeBox(
    'info',
    'Seit Ihrer Kopie geändert',
    'Im Mitgliederbereich liegt ein neuerer Stand. Ihre Notizen bleiben beim Erneuern erhalten.',
    element('p', {}, element('a', { class: 'button', href: at.take(key) }, 'Kopie erneuern')),
  );
}
