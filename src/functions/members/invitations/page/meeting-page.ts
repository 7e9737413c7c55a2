import { html } from 'hono/html';
import { dayOf } from '../../../../domain/local-time.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { at } from '../../addresses.ts';
import type { Asked } from '../../clerk/request.ts';
import { notice } from '../../layout/notice.ts';
import { page, type Html } from '../../layout/page.ts';
import { bodyNames, whenOf } from '../../portal/view/meeting-words.ts';
import type { Council } from '../../ports.ts';
import type { MembersSettings } from '../../settings.ts';
import type { Desk } from '../office.ts';
import { addresseeSection } from './addressee-section.ts';
import { mailSection } from './mail-section.ts';
import { orderForm } from './order-form.ts';
import { periodSection } from './period-section.ts';
import { type SentOrder, sentSection } from './sent-section.ts';

/** What the page of a meeting shows. */
export interface InvitationPage {
  readonly asked: Asked;
  readonly council: Council;
  readonly settings: MembersSettings;
  readonly desk: Desk;
  /** Newest first. */
  readonly sent: readonly SentOrder[];
  /** What the step before has done, or why it did not. */
  readonly told?: Html | undefined;
}

/** The invitation to a meeting: what was sent, and what would be. */
export function invitationPage(given: InvitationPage): Html {
  const { asked, council, desk, sent, told, settings } = given;
  const { meeting } = desk.invitation;
  const body = bodyNames(meeting, council);
  const isOpen = desk.closed === undefined;
  return page(
    {
      title: `Einladung: ${body}`,
      lead: whenOf(meeting),
      who: asked.who,
      council,
      current: 'invitations',
      breadcrumbs: [
        { label: 'Einladungen', href: at.invitations },
        { label: `${body}, ${longDate(dayOf(meeting.start))}` },
      ],
    },
    html`${told} ${sent.length > 0 && ruleNotice(settings)} ${sent.map((one) => sentSection(one, council))}
      ${isOpen && sent.length > 0 && supplementNotice}
      ${desk.closed !== 'over' && sent.length === 0 && periodSection(desk.invitation)}
      ${
        isOpen &&
        html`${addresseeSection(desk.addressees)}
        ${mailSection(desk.invitation, desk.addressees, settings.origin)}`
      }
      ${orderForm(desk, settings.mail !== undefined)}
      <p><a href="${at.meeting(meeting.key)}">Zur Sitzung im Mitgliederbereich</a></p>
      <p>
        <a href="${at.newBallot}?sitzung=${meeting.key}">Als Umlaufverfahren durchführen</a>, wenn die Sitzung
        nicht stattfinden kann
      </p>`,
  );
}

const supplementNotice = notice(
  'info',
  'Seit dem Versand hat sich etwas geändert',
  'Sie können den Eingeladenen einen Nachtrag senden. Er nennt, was neu ist, und legt neue und geänderte öffentliche Unterlagen bei.',
);

/** By which rule the office sees who opened an invitation; without one it sees nothing, and says so. */
const ruleNotice = ({ invitation: { openedRule } }: MembersSettings): Html =>
  openedRule === undefined
    ? html`<p class="muted small">
        Ob ein Mitglied die Einladung geöffnet hat, sieht nur das Mitglied selbst.
      </p>`
    : notice('info', 'Sie sehen, wer die Einladung geöffnet hat', `Das erlaubt: ${openedRule}`);
