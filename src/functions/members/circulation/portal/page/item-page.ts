import { html, raw } from 'hono/html';
import { counted } from '../../../../../format/wording/numbers.ts';
import { renderMarkdown } from '../../../../../format/markdown.ts';
import { MAJORITY_RULE } from '../../../../../format/wording/enums.ts';
import { at } from '../../../addresses.ts';
import { badge, badgeOf, badges } from '../../../layout/badge.ts';
import type { Html, Maybe } from '../../../layout/html.ts';
import { icon } from '../../../layout/icon.ts';
import { notice } from '../../../layout/notice.ts';
import { titleWords } from '../../../layout/title-words.ts';
import { folderList } from '../../../portal/page/document-list.ts';
import type { ItemPapers } from '../view/item-papers.ts';
import type { OwnItem } from '../view/own.ts';
import { onlyObjections, standingWords } from '../words.ts';
import type { BallotView } from './ballot-page.ts';
import { partNotice } from './part-notice.ts';
import { stageNotice } from './stage-notice.ts';
import { interimLine, outcomeLine } from './tally.ts';

/** One item of a ballot. */
export interface ItemView extends BallotView {
  readonly own: OwnItem;
  readonly papers: ItemPapers;
  /** What the member does here: a form, or why there is none. */
  readonly act: Maybe;
  /** What came of a form that was sent and not recorded. */
  readonly told: Maybe;
  /** Names by what they voted, where they are made known. */
  readonly names: Maybe;
}

/** Below the heading. */
export const itemHead = ({ own: { item } }: ItemView): Html | undefined =>
  badges(item.public ? [] : [badge('nonpublic')]);

/** Question and proposed resolution, what lies beside it, and the form. */
export const itemPage = (view: ItemView): Html =>
  html`${view.told} ${stageNotice(view.stage, view.times)} ${partNotice(view.part)}
    <div class="ballot-item">
      <section class="ballot-item__text" aria-labelledby="antrag">
        <h2 id="antrag">Vorgeschlagener Beschluss</h2>
        <div class="prose">${raw(renderMarkdown(view.own.item.text, { headingOffset: 2 }))}</div>
        ${rules(view)}
      </section>
      ${beside(view)}
      <div class="ballot-item__act">${result(view)} ${ownLine(view)} ${view.act} ${view.names}</div>
    </div>
    ${neighbours(view)}`;

function rules({ state: { ballot }, own: { item } }: ItemView): Html {
  const majority = onlyObjections(ballot)
    ? undefined
    : html`<p class="muted">
        Erforderlich: ${MAJORITY_RULE[item.majority]}. Damit die Abstimmung zählt, müssen mindestens
        ${counted(item.neededVotes, 'Mitglied', 'Mitglieder')} abstimmen; Enthaltungen zählen dabei mit.
      </p>`;
  return html`${majority}
  ${
    item.approvalNeeded &&
    html`<p class="muted">
      Mehr als die Hälfte der Mitglieder wirkt hier nicht mit. Der Beschluss braucht deshalb eine Genehmigung
      der Kommunalaufsicht.
    </p>`
  }`;
}

function beside({ papers: { papers, documents, missing } }: ItemView): Html | undefined {
  if (papers.length + documents.length + missing === 0) return undefined;
  const changed = documents.filter((one) => one.changed);
  return html`<aside class="ballot-item__papers" aria-labelledby="unterlagen">
    <h2 id="unterlagen">Unterlagen</h2>
    ${papers.length + documents.length > 0 && folderList([...papers.map((paper) => ({ paper })), ...documents.map(({ view }) => ({ document: view }))])}
    ${
      changed.length > 0 &&
      notice(
        'warning',
        changed.length === 1 ? 'Eine Unterlage wurde ausgetauscht' : 'Unterlagen wurden ausgetauscht',
        html`<p>Seit Beginn der Abstimmung steht hier eine andere Fassung von:</p>
          <ul>
            ${changed.map(({ view }) => html`<li>${titleWords(view.title)}</li>`)}
          </ul>
          <p>Bitte lesen Sie sie noch einmal, oder fragen Sie das Ratsbüro.</p>`,
        3,
      )
    }
    ${
      missing > 0 &&
      html`<p class="muted">
        ${counted(missing, 'Unterlage lässt', 'Unterlagen lassen')} sich zurzeit nicht öffnen. Das Ratsbüro
        hilft Ihnen weiter.
      </p>`
    }
  </aside>`;
}

function result({ state: { ballot }, stage, tally, own }: ItemView): Html | undefined {
  const line = tally.find(({ item }) => item === own.item.id);
  if (!line) return undefined;
  return stage === 'open'
    ? interimLine(ballot, line)
    : html`<h2>Ergebnis</h2>
        ${outcomeLine(ballot, line)}`;
}

function ownLine({ state: { ballot }, part, own, stage }: ItemView): Html | undefined {
  if (part.kind === 'clerk' || part.kind === 'reader') return undefined;
  if (own.excluded)
    return notice(
      'info',
      'Sie wirken hier nicht mit',
      'Bei diesem Punkt sind Sie von Beratung und Entscheidung ausgeschlossen.',
    );
  const said = own.standing.consent !== undefined || own.standing.value !== undefined;
  if (!said && stage === 'open') return undefined;
  const records = [own.standing.consentRecord, own.standing.castRecord].filter((n) => n !== undefined);
  return html`<div class="ballot-own">
    <p class="ballot-own__title">${stage === 'open' ? 'Das gilt jetzt von Ihnen' : 'Das galt von Ihnen'}</p>
    <p>
      ${said ? badgeOf(standingWords(ballot, own.standing), 'success', 'check') : standingWords(ballot, own.standing)}
    </p>
    ${
      records.length > 0 &&
      html`<p>
        <a href="${receiptHref(ballot.id, records)}">Zur Quittung</a>
      </p>`
    }
  </div>`;
}

/** The page on which the receipts of these records stand. @param records numbers, at most two */
export const receiptHref = (id: string, [first = 0, second]: readonly number[]): string =>
  `${at.ballotReceipt(id, first)}${second === undefined ? '' : `?und=${second}`}`;

function neighbours({ state: { ballot }, items, own }: ItemView): Html {
  const seen = items.filter(({ hidden }) => !hidden);
  const index = seen.findIndex(({ item }) => item.id === own.item.id);
  const [before, after] = [seen[index - 1], seen[index + 1]];
  const href = ({ item }: OwnItem) => at.ballotItem(ballot.id, item.id);
  return html`<nav class="prev-next" aria-label="Punkte dieses Verfahrens">
    ${
      before
        ? html`<a class="prev-next__link" rel="prev" href="${href(before)}"
            >${icon('arrow-back')}<span class="prev-next__label">Voriger Punkt</span
            ><span class="prev-next__title">${titleWords(before.item.title)}</span></a
          >`
        : html`<a class="prev-next__link" href="${at.ballot(ballot.id)}"
            >${icon('arrow-back')}<span class="prev-next__label">Zur Übersicht</span></a
          >`
    }
    ${
      after
        ? html`<a class="prev-next__link prev-next__link--next" rel="next" href="${href(after)}"
            ><span class="prev-next__label">Nächster Punkt</span>${icon('arrow-forward')}<span
              class="prev-next__title"
              >${titleWords(after.item.title)}</span
            ></a
          >`
        : before &&
          html`<a class="prev-next__link prev-next__link--next" href="${at.ballot(ballot.id)}"
            ><span class="prev-next__label">Zur Übersicht</span>${icon('arrow-forward')}</a
          >`
    }
  </nav>`;
}
