import type { Handler } from 'hono';
import { html } from 'hono/html';
import type { DirectoryMembership } from '../../../domain/members/index.ts';
import { ROLE } from '../../../format/wording/enums.ts';
import { dateRange } from '../../../format/wording/dates.ts';
import { keepTogether } from '../../../format/wording/keep-together.ts';
import { at } from '../addresses.ts';
import { channelWords } from '../clerk/channel-words.ts';
import { askedBy, type Asked } from '../clerk/request.ts';
import { breakableAddress } from '../layout/breakable-address.ts';
import { facts } from '../layout/facts.ts';
import { notice } from '../layout/notice.ts';
import { hasAllowance } from '../allowance/read-allowance.ts';
import { page, type Html } from '../layout/page.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { hasSeat, isOnlyGuest, runningMemberships } from '../seats.ts';
import type { MembersSettings } from '../settings.ts';

/** Who I am as the directory and the office know it. */
export const showProfile =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const asked = askedBy(context);
    const done = context.req.query('erledigt') === 'zustellung';
    const main = html`${
      done && notice('success', 'Gespeichert', 'Die Art der Zustellung gilt ab der nächsten Einladung.')
    }
    ${person(asked)} ${access(asked, parts.settings, await hasAllowance(asked))}
    ${hasSeat(asked.who.reader, asked.council) && channelForm(asked)}`;
    const { who, council } = asked;
    const title = 'Mein Profil';
    return context.html(
      page({ title, who, council, current: 'profile', breadcrumbs: [{ label: title }] }, main),
    );
  };

function person({ who, council }: Asked): Html {
  const seats = runningMemberships(who.reader, council);
  const { clerk, leadership, offices } = who.reader;
  const nameOf = (key: string) => council?.facts.organization.get(key)?.name ?? key;
  const rights = [clerk && 'Ratsbüro', leadership && 'Verwaltungsleitung', ...offices.map(nameOf)];
  return html`<section class="section" aria-labelledby="person">
    <h2 id="person">Person</h2>
    ${facts([
      ['Name', who.person?.name ?? who.account.name],
      ['E-Mail-Adresse', who.account.email === undefined ? 'keine' : breakableAddress(who.account.email)],
      ['Rechte', rights.filter((right) => typeof right === 'string').join(', ')],
    ])}
    ${seats.length > 0 && html`<h3>Gremien</h3>`}
    ${
      seats.length > 0 &&
      html`<ul>
        ${seats.map((seat) => html`<li>${seatWords(seat, nameOf(seat.organization))}</li>`)}
      </ul>`
    }
    ${isOnlyGuest(who.reader, council) && asGuest}
    <p>Stimmt etwas nicht? Das Ratsbüro ändert es gern.</p>
  </section>`;
}

const asGuest: Html = html`<p>
  Sie sind zu einzelnen Punkten einer Sitzung als Gast eingeladen. Diese Punkte mit ihren Unterlagen finden
  Sie unter <a href="${at.meetings}">Sitzungen</a>.
</p>`;

function seatWords({ role, roleTitle, startDate, endDate }: DirectoryMembership, name: string): string {
  const range = dateRange(startDate, endDate);
  return keepTogether(`${name}: ${roleTitle ?? ROLE[role]}${range === '' ? '' : `, ${range}`}`);
}

function access({ who }: Asked, { stepUp, auditDays }: MembersSettings, hasAllowance: boolean): Html {
  const hasPasskeys = stepUp.kind === 'passkey';
  return html`<section class="section" aria-labelledby="zugang">
    <h2 id="zugang">Zugang</h2>
    <ul class="link-list">
      ${hasPasskeys && html`<li><a href="${at.myPasskeys}">Meine Passkeys</a></li>`}
      <li><a href="${at.myNotices}">Benachrichtigungen, Feed und Kalender</a></li>
      ${hasAllowance && html`<li><a href="${at.myAllowance}">Mein Sitzungsgeld</a></li>`}
      <li><a href="${at.mySessions}">Meine angemeldeten Geräte</a></li>
      <li><a href="${at.myRecord}">Was über mich festgehalten wurde</a></li>
    </ul>
    <p>Anmeldungen und Zugriffe auf Unterlagen werden festgehalten und nach ${auditDays} Tagen gelöscht.</p>
    ${
      who.account.state === 'active' &&
      who.session.level === 1 &&
      hasPasskeys &&
      html`<p>Unterlagen sehen Sie, sobald Sie die Anmeldung mit einem Passkey bestätigt haben.</p>`
    }
  </section>`;
}

function channelForm({ who }: Asked): Html {
  const isPaper = who.account.channel === 'paper';
  return html`<section class="section" aria-labelledby="zustellung">
    <h2 id="zustellung">Zustellung der Einladung</h2>
    <p>Sie erhalten Einladungen und Unterlagen <strong>${channelWords(who.account)}</strong>.</p>
    ${
      !isPaper &&
      who.account.email === undefined &&
      notice(
        'warning',
        'Ihre Einladungen kommen auf Papier',
        'In Ihrem Zugang steht keine E-Mail-Adresse. Das Ratsbüro trägt sie gern ein.',
      )
    }
    <p>
      ${
        isPaper
          ? 'Wenn Sie einwilligen, erhalten Sie Einladungen und Unterlagen nur noch elektronisch: eine E-Mail weist Sie darauf hin, die Unterlagen liegen hier. Sie können jederzeit zum Papier zurückkehren.'
          : 'Sie können jederzeit zum Papier zurückkehren.'
      }
    </p>
    <form class="form" method="post" action="${at.myChannel}">
      <input type="hidden" name="channel" value="${isPaper ? 'electronic' : 'paper'}" />
      <p class="buttons">
        <button type="submit" class="button button--secondary">
          ${isPaper ? 'In die elektronische Zustellung einwilligen' : 'Künftig auf Papier'}
        </button>
      </p>
    </form>
  </section>`;
}
