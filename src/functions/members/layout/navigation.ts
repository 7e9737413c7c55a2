import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { Council, Who } from '../ports.ts';
import { hasSeat, hasTracker } from '../seats.ts';
import type { Entry, Frame } from './frame.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

interface Link {
  readonly entry: Entry;
  readonly label: string;
  readonly href: string;
}

const OFFICE: readonly Link[] = [
  { entry: 'invitations', label: 'Einladungen', href: at.invitations },
  { entry: 'ballots-office', label: 'Umlaufverfahren', href: at.ballotsOffice },
  { entry: 'accounts', label: 'Zugänge', href: at.accounts },
];

/** True of whoever works for an office or heads the administration. */
export const isStaff = ({ reader }: Who, council: Council | undefined): boolean =>
  reader.clerk ||
  reader.leadership ||
  reader.offices.length > 0 ||
  reader.memberships.some(
    ({ organization }) => council?.facts.organization.get(organization)?.kind === 'administration',
  );

/** The entries that concern this person, in the order in which they are read. */
export function navigationOf(who: Who, council: Council | undefined): readonly Link[] {
  return [
    { entry: 'home', label: 'Start', href: at.home },
    { entry: 'meetings', label: 'Sitzungen', href: at.meetings },
    { entry: 'news', label: 'Neues', href: at.news },
    { entry: 'search', label: 'Suche', href: at.search },
    { entry: 'away', label: 'Unterwegs', href: at.away },
    ...(hasTracker(who.reader, council)
      ? [{ entry: 'tracker' as const, label: 'Beschlüsse', href: at.tracker }]
      : []),
    ...(hasSeat(who.reader, council)
      ? [{ entry: 'ballots' as const, label: 'Umlauf', href: at.ballots }]
      : []),
    ...(isStaff(who, council) ? [{ entry: 'tasks' as const, label: 'Aufgaben', href: at.tasks }] : []),
    ...(who.reader.clerk ? OFFICE : []),
    { entry: 'profile', label: 'Mein Profil', href: at.profile },
  ];
}

/** Ends the session. It is a form: a link could be followed by whoever loads pages ahead. */
export const logout = (): Html =>
  html`<form class="logout" method="post" action="${at.logout}">
    <button type="submit" class="link-button">Abmelden</button>
  </form>`;

/** A line of links, on a phone behind the button "Menü", which opens it without JavaScript. */
export const navigation = (who: Who, { council, current }: Frame): Html =>
  html`<nav class="main-nav" id="hauptnavigation" aria-label="Hauptnavigation" popover>
    <div class="main-nav__head">
      Menü
      <button type="button" class="menu-button" popovertarget="hauptnavigation" popovertargetaction="hide">
        ${icon('close')} Schließen
      </button>
    </div>
    <ul class="main-nav__list">
      ${navigationOf(who, council).map(
        ({ entry, label, href }) =>
          html`<li>
            <a href="${href}" ${entry === current && html`aria-current="true"`} data-label="${label}"
              >${label}</a
            >
          </li>`,
      )}
      <li class="main-nav__only-phone">${logout()}</li>
    </ul>
  </nav>`;
