import { html } from 'hono/html';
import type { Ballot } from '../../../../../domain/circulation/index.ts';
import { secondWords } from '../../../../../format/wording/circulation/times.ts';
import { at } from '../../../addresses.ts';
import { badgeOf } from '../../../layout/badge.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { OwnRecord } from '../view/own-records.ts';
import { hashGroups } from './hash.ts';

/** One's own records, with what to do now. */
export interface ReceiptView {
  readonly ballot: Ballot;
  readonly records: readonly OwnRecord[];
  /** The same form was sent before, or says what counts already. */
  readonly repeated: boolean;
  /** What of this item is missing still. */
  readonly missing?: string;
  /** The next item for which something is missing. */
  readonly next?: string;
}

/** What stands in the log now, to keep. */
export const receiptPage = (view: ReceiptView): Html =>
  html`${
      view.repeated
        ? notice('info', 'Bereits verzeichnet', 'Diese Abgabe stand schon im Protokoll. Sie zählt einmal.')
        : ''
    }
    ${view.missing !== undefined && notice('warning', view.missing)}
    ${view.records.map((record) => receipt(record, view.ballot))}
    <p class="buttons no-print">
      ${
        view.next !== undefined &&
        html`<a class="button" href="${at.ballotItem(view.ballot.id, view.next)}"
          >Weiter zum nächsten offenen Punkt</a
        >`
      }
      <a class="button button--secondary" href="${at.ballot(view.ballot.id)}">Zur Übersicht</a>
    </p>
    ${advice(view.ballot)}`;

const receipt = (record: OwnRecord, { timeZone }: Ballot): Html =>
  html`<section class="receipt" aria-labelledby="quittung-${record.n}">
    <h2 id="quittung-${record.n}">${record.what}</h2>
    <p class="badges">
      ${record.counts ? badgeOf('gilt', 'success', 'check') : badgeOf('überholt durch eine spätere Abgabe', 'warning')}
    </p>
    ${facts([
      ['Punkt', record.title],
      ['Nummer im Protokoll', String(record.n)],
      ['Verzeichnet am', secondWords(record.at, timeZone)],
      ['Prüfsumme', hashGroups(record.hash)],
    ])}
  </section>`;

const advice = ({ id }: Ballot): Html =>
  html`<section class="section prose" aria-labelledby="was-tun">
    <h2 id="was-tun">Was Sie mit der Quittung tun können</h2>
    <p>
      Drucken Sie diese Seite, oder speichern Sie sie. Nummer und Prüfsumme gehören zu genau diesem Eintrag:
      Würde später jemand den Eintrag ändern, löschen oder verschieben, passte die Prüfsumme nicht mehr.
    </p>
    <p>
      Unter <a href="${at.ballotCheck(id)}">„Meine Stimme prüfen“</a> sehen Sie jederzeit nach, ob der Eintrag
      noch so dasteht. Stimmt etwas nicht, zeigen Sie die Quittung dem Ratsbüro oder dem Vorsitz.
    </p>
    <p>Die Quittung zeigt, wie Sie sich entschieden haben. Zeigen Sie sie nur, wem Sie das zeigen möchten.</p>
  </section>`;
