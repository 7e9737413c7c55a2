import { html } from 'hono/html';
import type { BallotState } from '../../../../../domain/circulation/index.ts';
import { secondWords } from '../../../../../format/wording/circulation/times.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import { linesField, textField } from '../../../form/field.ts';
import { badgeOf } from '../../../layout/badge.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import { titleWords } from '../../../layout/title-words.ts';
import type { Checked, Typed } from '../view/check.ts';
import type { OwnRecord } from '../view/own-records.ts';
import { hashGroups } from './hash.ts';

/** What a member finds when looking after the own vote. */
export interface CheckView {
  readonly state: BallotState;
  /** Own records, as they stand in the log. */
  readonly own: readonly OwnRecord[];
  readonly votes: boolean;
  readonly typed: Typed;
  readonly checked: Checked;
  /** Number of the first record that breaks the chain; undefined where all hold. */
  readonly broken: number | undefined;
  /** Page of the public log; undefined where there is no public site. */
  readonly publicLog: string | undefined;
  readonly log: boolean;
}

/** One's own records, a field for a receipt, and the head of the chain. */
export const checkPage = (view: CheckView): Html =>
  html`${outcome(view.checked)} ${view.votes && ownRecords(view)} ${receiptForm(view)} ${chain(view)}`;

const ownRecords = ({ own, state: { ballot } }: CheckView): Html =>
  html`<section class="section" aria-labelledby="meine">
    <h2 id="meine">Was von Ihnen im Protokoll steht</h2>
    ${
      own.length === 0
        ? html`<p class="empty">Von Ihnen steht noch nichts im Protokoll.</p>`
        : html`<ol class="rows">
            ${own.map(
              (record) =>
                html`<li class="row">
                  <span class="row__ref">Nr. ${record.n}</span>
                  <div class="row__body">
                    <a class="row__title" href="${at.ballotReceipt(ballot.id, record.n)}">${record.what}</a>
                    <p class="row__meta">${titleWords(record.title)}</p>
                    <p class="row__meta">${secondWords(record.at, ballot.timeZone)}</p>
                    <p class="badges">
                      ${record.counts ? badgeOf('gilt', 'success', 'check') : badgeOf('überholt')}
                    </p>
                  </div>
                </li>`,
            )}
          </ol>`
    }
  </section>`;

const receiptForm = ({ state: { ballot }, typed, checked }: CheckView): Html =>
  html`<section class="section" aria-labelledby="vergleichen">
    <h2 id="vergleichen">Eine Quittung vergleichen</h2>
    <form class="form" action="${at.ballotCheck(ballot.id)}" autocomplete="off">
      <div class="field--short">
        ${textField(
          {
            name: 'n',
            label: 'Nummer',
            hint: 'Bleibt sie leer, wird überall gesucht.',
            ...(checked.kind === 'malformed' &&
              checked.what === 'number' && { fault: 'Die Nummer besteht nur aus Ziffern, zum Beispiel 17.' }),
          },
          typed.n,
        )}
      </div>
      ${linesField(
        {
          name: 'h',
          label: 'Prüfsumme',
          hint: 'Die 64 Zeichen der Quittung; Leerzeichen stören nicht.',
          ...(checked.kind === 'malformed' &&
            checked.what === 'hash' && { fault: hashFault(checked.digits) }),
        },
        typed.hash === '' ? [] : [typed.hash],
      )}
      <p class="buttons"><button type="submit" class="button">Vergleichen</button></p>
    </form>
  </section>`;

const hashFault = (digits: number): string =>
  digits === 64
    ? 'Eine Prüfsumme besteht nur aus den Ziffern 0 bis 9 und den Buchstaben a bis f. Bitte vergleichen Sie noch einmal.'
    : `Eine Prüfsumme hat 64 Zeichen, Sie haben ${digits} eingegeben. Bitte vergleichen Sie noch einmal.`;

function outcome(checked: Checked): Html | undefined {
  if (checked.kind === 'found')
    return notice(
      'success',
      `Ja, der Eintrag steht im Protokoll: Nummer ${checked.n}`,
      'Nummer und Prüfsumme passen zusammen. An diesem Eintrag und an allen davor wurde nichts geändert.',
    );
  if (checked.kind === 'nowhere')
    return notice('danger', 'Nein, diese Prüfsumme steht nicht im Protokoll', WHAT_NOW);
  if (checked.kind !== 'other') return undefined;
  return notice(
    'danger',
    checked.stands === undefined
      ? `Nein, eine Nummer ${checked.n} gibt es in diesem Protokoll nicht`
      : `Nein, unter Nummer ${checked.n} steht etwas anderes`,
    html`${checked.stands !== undefined && html`<p>Dort steht ein Eintrag mit der Prüfsumme ${hashGroups(checked.stands)}</p>`}
      <p>${WHAT_NOW}</p>`,
  );
}

const WHAT_NOW =
  'Bitte prüfen Sie zuerst, ob die Quittung zu diesem Umlaufverfahren gehört und richtig abgeschrieben ist. Bleibt es dabei, zeigen Sie die Quittung dem Ratsbüro und dem Vorsitz: Dann wurde das Protokoll verändert.';

const chain = ({ state: { ballot, last }, broken, publicLog, log }: CheckView): Html =>
  html`<section class="section" aria-labelledby="kette">
    <h2 id="kette">Das ganze Protokoll</h2>
    ${
      broken === undefined
        ? notice(
            'success',
            'Alle Einträge hängen zusammen',
            `${counted(last.n + 1, 'Eintrag', 'Einträge')}, eben nachgerechnet.`,
          )
        : notice(
            'danger',
            `Der Eintrag Nummer ${broken} passt nicht zu den übrigen`,
            'Bitte zeigen Sie diese Seite dem Ratsbüro und dem Vorsitz: Das Protokoll wurde verändert.',
          )
    }
    ${facts([
      ['Kennung des Verfahrens', html`<code class="hash">${ballot.id}</code>`],
      ['Letzter Eintrag', `Nummer ${last.n}, ${secondWords(last.at, ballot.timeZone)}`],
      ['Prüfsumme des letzten Eintrags', hashGroups(last.hash)],
    ])}
    <p>
      Jeder Eintrag enthält die Prüfsumme des Eintrags davor. Wer die letzte Prüfsumme kennt, kann deshalb das
      ganze Protokoll nachrechnen.
      ${
        publicLog !== undefined &&
        html`Nach dem Beginn, täglich und nach dem Ende wird sie im
          <a href="${publicLog}">öffentlichen Protokoll</a> festgehalten. Eine Prüfsumme von dort können Sie
          oben ohne Nummer eingeben.`
      }
    </p>
    ${log && html`<p class="buttons"><a class="button button--secondary" href="${at.ballotLog(ballot.id)}" download>Protokoll speichern</a></p>`}
  </section>`;
