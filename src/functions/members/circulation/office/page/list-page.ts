import { html } from 'hono/html';
import type { BallotState } from '../../../../../domain/circulation/index.ts';
import { BALLOT_PHASE } from '../../../../../format/wording/circulation/ballot-words.ts';
import { deadlineWords } from '../../../../../format/wording/circulation/times.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { timeWords } from '../../../instant-words.ts';
import { badgeOf } from '../../../layout/badge.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Council } from '../../../ports.ts';
import { organizationName } from '../../../portal/view/meeting-words.ts';
import type { BallotDraft } from '../draft/draft.ts';
import { officePage } from './office-page.ts';

export interface ListPage {
  readonly asked: Asked;
  readonly council: Council;
  readonly drafts: readonly BallotDraft[];
  /** Ids of those whose records do not hold any more. */
  readonly broken: readonly string[];
  /** Newest first. */
  readonly open: readonly BallotState[];
  readonly over: readonly BallotState[];
  readonly told?: Html | undefined;
}

/** All ballots: what runs comes first. */
export const listPage = ({ asked, council, drafts, broken, open, over, told }: ListPage): Html =>
  officePage(
    asked,
    {
      title: 'Umlaufverfahren',
      lead: 'Beschließen ohne Sitzung: vorbereiten, eröffnen, verfolgen.',
      headExtra: html`<p class="buttons">
        <a class="button" href="${at.newBallot}">Umlaufverfahren vorbereiten</a>
      </p>`,
    },
    [],
    html`${told} ${broken.length > 0 && brokenNotice(broken)}
    ${section('laufend', 'Laufend', open.map(ballotRow), 'Zurzeit läuft kein Umlaufverfahren.')}
    ${
      drafts.length > 0 &&
      section(
        'vorbereitet',
        'In Vorbereitung',
        drafts.map((draft) => draftRow(draft, council)),
        '',
      )
    }
    ${section('beendet', 'Beendet', over.map(ballotRow), 'Noch ist kein Umlaufverfahren beendet.')}`,
  );

const brokenNotice = (ids: readonly string[]): Html =>
  notice(
    'danger',
    'Aufzeichnungen stimmen nicht mehr',
    html`<p>
        Ein Eintrag wurde verändert, entfernt oder eingefügt. Dort wird nichts mehr verzeichnet und nichts
        ausgezählt. Verständigen Sie bitte die Technik.
      </p>
      <ul>
        ${ids.map((id) => html`<li><a href="${at.ballotOffice(id)}">Umlaufverfahren ${id}</a></li>`)}
      </ul>`,
    2,
  );

const section = (id: string, title: string, rows: readonly Html[], none: string): Html =>
  html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${
      rows.length === 0
        ? html`<p class="empty">${none}</p>`
        : html`<ul class="ballot-list">
            ${rows}
          </ul>`
    }
  </section>`;

const PHASE_TONES = { open: 'info', closed: 'success', cancelled: 'warning' } as const;

/** "bis Montag, …" for one that runs, else when it ended. */
const whenWords = ({ ballot, phase, closes, cancelled }: BallotState): string =>
  `${{ open: 'bis', closed: 'beendet am', cancelled: 'abgebrochen am' }[phase]} ${deadlineWords(cancelled?.at ?? closes, ballot.timeZone)}`;

const ballotRow = (state: BallotState): Html => {
  const { ballot, phase } = state;
  return html`<li class="ballot-list__row">
    <h3 class="ballot-list__title"><a href="${at.ballotOffice(ballot.id)}">${ballot.title}</a></h3>
    <p class="ballot-list__meta">
      ${ballot.organizationName} · ${counted(ballot.items.length, 'Gegenstand', 'Gegenstände')} ·
      ${whenWords(state)}
    </p>
    <p class="badges">${badgeOf(BALLOT_PHASE[phase], PHASE_TONES[phase])}</p>
  </li>`;
};

const draftRow = ({ id, procedure, organization, items, at: changed }: BallotDraft, council: Council): Html =>
  html`<li class="ballot-list__row">
    <h3 class="ballot-list__title">
      <a href="${at.ballotDraft(id)}">${procedure.title === '' ? 'Ohne Titel' : procedure.title}</a>
    </h3>
    <p class="ballot-list__meta">
      ${organizationName(organization, council)} · ${counted(items.length, 'Gegenstand', 'Gegenstände')} ·
      zuletzt geändert am ${timeWords(changed, council)}
    </p>
  </li>`;
