import { html } from 'hono/html';
import type { BallotState, ItemTally } from '../../../../../domain/circulation/index.ts';
import { keepTogether } from '../../../../../format/wording/keep-together.ts';
import { declaredWords } from '../../../../../format/wording/circulation/declared-words.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import { type OwnItem, openItems, type Part, takesPart } from '../view/own.ts';
import type { Stage } from '../view/stage.ts';
import type { TimesView } from '../view/times-view.ts';
import { consentRuleWords, VISIBILITY_WORDS } from '../words.ts';
import { itemRows } from './item-rows.ts';
import { partNotice } from './part-notice.ts';
import { stageNotice } from './stage-notice.ts';

/** One ballot as its overview shows it. */
export interface BallotView {
  readonly state: BallotState;
  readonly stage: Stage;
  readonly times: TimesView;
  readonly part: Part;
  readonly items: readonly OwnItem[];
  /** Results, or where the ballot shows them how it stands; empty while nobody is to know. */
  readonly tally: readonly ItemTally[];
  /** Whether the records may be read as a whole now. */
  readonly log: boolean;
}

/** Deadline, items with what is left to do, and what the procedure rests on. */
export const ballotPage = (view: BallotView): Html =>
  html`${stageNotice(view.stage, view.times)} ${partNotice(view.part)}
    <section class="section" aria-labelledby="punkte">
      <h2 id="punkte">${view.items.length === 1 ? 'Worüber entschieden wird' : 'Die Punkte'}</h2>
      ${leftLine(view)}
      ${itemRows({
        ballot: view.state.ballot,
        items: view.items,
        own: takesPart(view.part),
        open: view.stage === 'open' || view.stage === 'not-open',
        tally: view.tally,
      })}
    </section>
    ${basis(view)} ${check(view)}`;

function leftLine({ stage, part, items }: BallotView): Html | undefined {
  if (stage !== 'open' || !takesPart(part)) return undefined;
  const open = openItems(items);
  const [first] = open;
  if (!first)
    return html`<p>Sie haben sich zu allem geäußert. Ändern können Sie es bis zum Ende der Frist.</p>`;
  return html`<p>
    ${
      open.length === items.length && items.length > 1
        ? 'Sie haben noch nichts abgegeben.'
        : `Bei ${counted(open.length, 'Punkt', 'Punkten')} fehlt noch etwas von Ihnen.`
    }
  </p>`;
}

const basis = ({ state: { ballot }, times }: BallotView): Html =>
  html`<section class="section" aria-labelledby="verfahren">
    <h2 id="verfahren">Zum Verfahren</h2>
    ${facts([
      ['Gremium', ballot.organizationName],
      ['Rechtsgrundlage', keepTogether(ballot.basis.source)],
      ['Festgestellt', declaredWords(ballot.basis)],
      ['Grund', ballot.basis.reason],
      ['Zustimmung', consentRuleWords(ballot)],
      ['Abstimmung', VISIBILITY_WORDS[ballot.visibility]],
      [
        'Stimmberechtigt',
        counted(
          ballot.eligible.filter(({ deputyFor }) => deputyFor === undefined).length,
          'Mitglied',
          'Mitglieder',
        ),
      ],
      ['Beginn', times.opens],
      ['Ende', times.closes],
    ])}
  </section>`;

const check = ({ state: { ballot }, part, log }: BallotView): Html =>
  html`<section class="section" aria-labelledby="nachpruefen">
    <h2 id="nachpruefen">Nachprüfen</h2>
    <p>
      Jede Abgabe steht mit Nummer und Prüfsumme im Protokoll dieses Verfahrens.
      ${takesPart(part) && 'Mit Ihrer Quittung können Sie jederzeit nachsehen, ob Ihre Stimme darin steht.'}
    </p>
    <p class="buttons">
      <a class="button button--secondary" href="${at.ballotCheck(ballot.id)}"
        >${takesPart(part) ? 'Meine Stimme prüfen' : 'Protokoll prüfen'}</a
      >
      ${log && html`<a class="button button--secondary" href="${at.ballotLog(ballot.id)}" download>Protokoll speichern</a>`}
    </p>
  </section>`;
