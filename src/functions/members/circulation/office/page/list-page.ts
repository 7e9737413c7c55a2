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
  /** Newest first. */
  readonly open: readonly BallotState[];
  readonly over: readonly BallotState[];
  /** Whose records do not hold any more; the title is that of the draft, if it is known. */
  readonly broken: readonly { readonly id: string; readonly title: string }[];
  readonly told?: Html | undefined;
}

/** All ballots: what runs comes first. */
export const listPage = ({ asked, council, drafts, open, over, broken, told }: ListPage): Html =>
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
    html`${told} ${brokenNotice(broken)}
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

const brokenNotice = (broken: ListPage['broken']): Html | false =>
  broken.length > 0 &&
  notice(
    'danger',
    broken.length === 1
      ? 'Die Aufzeichnungen eines Umlaufverfahrens stimmen nicht mehr'
      : `Die Aufzeichnungen von ${String(broken.length)} Umlaufverfahren stimmen nicht mehr`,
    html`<ul>
        ${broken.map(({ id, title }) => html`<li><a href="${at.ballotOffice(id)}">${title}</a> (Umlaufverfahren ${id})</li>`)}
      </ul>
      <p>
        Ein Eintrag wurde verändert, entfernt oder eingefügt. Deshalb wird dort nichts mehr verzeichnet und
        nichts ausgezählt. Bitte verständigen Sie sofort, wer den Mitgliederbereich betreibt, und den Vorsitz:
        Die Einträge müssen aus der Sicherung wiederhergestellt werden.
      </p>`,
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

const PHASE_TONES = { open: 'info', closed: 'neutral', cancelled: 'warning' } as const;

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
