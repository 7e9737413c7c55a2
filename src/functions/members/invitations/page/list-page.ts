import { html } from 'hono/html';
import type { MembersMeeting } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import type { Asked } from '../../clerk/request.ts';
import { badgeOf } from '../../layout/badge.ts';
import { page, type Html } from '../../layout/page.ts';
import { titleWords } from '../../layout/title-words.ts';
import { leaf } from '../../portal/page/meeting-row.ts';
import { bodyNames, metaOf } from '../../portal/view/meeting-words.ts';
import type { Council } from '../../ports.ts';
import type { Figures } from '../proof.ts';

/** A meeting of which something was sent. */
export interface SentMeeting {
  readonly meeting: MembersMeeting;
  /** Of all its orders. */
  readonly figures: Figures;
  readonly supplements: number;
  /** Something changed since the last order, and a supplement can be sent. */
  readonly changed: boolean;
}

/** What the list shows; meetings by start. */
export interface InvitationList {
  readonly asked: Asked;
  readonly council: Council;
  /** The desk noted the invitation, and nothing was sent. */
  readonly unsent: readonly MembersMeeting[];
  readonly sent: readonly SentMeeting[];
  /** To come, and not noted yet. */
  readonly unset: readonly MembersMeeting[];
}

/** All invitations: what is to be done comes first. */
export const invitationList = ({ asked, council, unsent, sent, unset }: InvitationList): Html =>
  page(
    {
      title: 'Einladungen',
      lead: 'Zu welchen Sitzungen eingeladen ist, und wo noch etwas zu tun bleibt.',
      who: asked.who,
      council,
      current: 'invitations',
      breadcrumbs: [{ label: 'Einladungen' }],
    },
    html`${section(
      'offen',
      'Eingetragen und noch nicht versandt',
      unsent.map((meeting) => row(meeting, council, [badgeOf('noch nicht versandt', 'warning', 'warning')])),
      'Alle eingetragenen Einladungen sind versandt.',
    )}
    ${section(
      'versandt',
      'Versandt',
      sent.map((one) => row(one.meeting, council, marks(one))),
      'Von hier aus wurde noch keine Einladung versandt.',
    )}
    ${
      unset.length > 0 &&
      section(
        'spaeter',
        'Noch nicht eingetragen',
        unset.map((meeting) => row(meeting, council, [])),
        '',
        'Tragen Sie in der Redaktion ein, wann eingeladen wird. Dann wird die Tagesordnung öffentlich, und Sie können von hier aus einladen.',
      )
    }`,
  );

const section = (id: string, title: string, rows: readonly Html[], none: string, lead?: string): Html =>
  html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${lead !== undefined && html`<p>${lead}</p>`}
    ${
      rows.length === 0
        ? html`<p class="empty">${none}</p>`
        : html`<ul class="meeting-list">
            ${rows}
          </ul>`
    }
  </section>`;

const row = (meeting: MembersMeeting, council: Council, all: readonly Html[]): Html =>
  html`<li class="meeting meeting--tap">
    ${leaf(meeting.start)}
    <div class="meeting__body">
      <h3 class="meeting__title">
        <a href="${at.invitation(meeting.key)}">${titleWords(bodyNames(meeting, council))}</a>
      </h3>
      <p class="meeting__meta">${metaOf(meeting)}</p>
      ${all.length > 0 && html`<p class="badges">${all}</p>`}
    </div>
  </li>`;

const marks = ({ figures, supplements, changed }: SentMeeting): readonly Html[] =>
  [
    figures.decide > 0 && badgeOf(`${figures.decide} zu entscheiden`, 'danger', 'danger'),
    changed && badgeOf('seither geändert', 'warning', 'warning'),
    figures.open > 0 && badgeOf(`${figures.open} unterwegs`, 'info', 'mail'),
    badgeOf(`${figures.accepted} angenommen`, 'success', 'check'),
    figures.paper > 0 && badgeOf(`${figures.paper} auf Papier`),
    supplements > 0 && badgeOf(supplements === 1 ? '1 Nachtrag' : `${supplements} Nachträge`),
  ].filter((one) => one !== false);
