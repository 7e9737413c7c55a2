import { html } from 'hono/html';
import { type Ballot, type BallotItem, neededConsents } from '../../../../../domain/circulation/index.ts';
import { declaredWords } from '../../../../../format/wording/circulation/declared-words.ts';
import { deadlineWords } from '../../../../../format/wording/circulation/times.ts';
import { MAJORITY_RULE } from '../../../../../format/wording/enums.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import { badgeOf } from '../../../layout/badge.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import { leftOut } from '../draft/beside-item.ts';
import type { DraftFault } from '../draft/draft-faults.ts';
import type { Preview } from '../view/preview.ts';
import type { DraftDesk } from '../with-draft.ts';
import { excludedNames } from '../view/excluded-names.ts';
import { VISIBILITY } from '../words.ts';
import { memberSection } from './member-section.ts';
import { officePage } from './office-page.ts';
import { consentWords } from './consent-words.ts';
import { stepLinks } from './step-links.ts';

export interface PreviewPage {
  readonly desk: DraftDesk;
  readonly preview: Preview;
  /** There is a mail server. */
  readonly canMail: boolean;
  readonly told?: Html;
}

/** Third step: exactly what will be opened. */
export const previewPage = (given: PreviewPage): Html => {
  const { desk, preview, told } = given;
  return officePage(
    desk.asked,
    {
      title: 'Vorschau und Eröffnung',
      kicker: desk.ground.organization.name,
      lead: 'Was hier steht, gilt mit der Eröffnung und lässt sich danach nicht mehr ändern.',
    },
    [{ label: 'Vorbereiten' }],
    html`${stepLinks(desk.draft.id, 'preview')} ${told} ${faultList(desk.draft.id, preview.faults)}
    ${preview.ballot && ballotParts(preview.ballot, given)}`,
  );
};

function faultList(id: string, faults: readonly DraftFault[]): Html | undefined {
  if (faults.length === 0) return undefined;
  return notice(
    'danger',
    'So kann es noch nicht losgehen',
    html`<ul>
      ${faults.map(
        ({ words, step, item }) =>
          html`<li>
            ${words}
            <a
              href="${step === 'procedure' ? at.ballotProcedure(id) : item === undefined ? at.ballotDraft(id) : at.ballotDraftItem(id, item)}"
              >Beheben</a
            >
          </li>`,
      )}
    </ul>`,
    2,
  );
}

const ballotParts = (ballot: Ballot, { desk, preview, canMail }: PreviewPage): Html =>
  html`<section class="section" aria-labelledby="verfahren">
      <h2 id="verfahren">So sehen es die Mitglieder</h2>
      <h3>${ballot.title}</h3>
      ${facts([
        ['Gremium', ballot.organizationName],
        ['Rechtsgrundlage', ballot.basis.source],
        ['Festgestellt', declaredWords(ballot.basis)],
        ['Begründung', ballot.basis.reason],
        ['Beginn', 'sofort mit der Eröffnung'],
        ['Ende', deadlineWords(ballot.closes, ballot.timeZone)],
        ['Stimmen', VISIBILITY[ballot.visibility]],
        ['Zwischenstand', ballot.interim ? 'für die Mitglieder sichtbar' : 'bis zum Ende nicht sichtbar'],
        ['Bestätigung', ballot.stepUp ? 'mit zweitem Faktor' : 'ohne zweiten Faktor'],
      ])}
      ${ballot.items.map((item) => itemBlock(item, excludedNames(item, ballot), hiddenOf(item, desk)))}
    </section>
    ${numbersSection(ballot, desk)}
    ${memberSection(ballot.eligible, preview, desk.ground.eligible.deputiesOfNobody)}
    ${openForm(ballot, preview, canMail)}`;

const hiddenOf = ({ id }: BallotItem, { draft, things }: DraftDesk): number => {
  const item = draft.items.find((one) => one.id === id);
  return item ? leftOut(item, things) : 0;
};

const itemBlock = (item: BallotItem, excluded: readonly string[], hidden: number): Html =>
  html`<article class="ballot-preview">
    <h3>${item.number !== undefined && html`${item.number} `}${item.title}</h3>
    ${
      (!item.public || item.approvalNeeded) &&
      html`<p class="badges">
        ${!item.public && badgeOf('nichtöffentlich', 'neutral', 'nonpublic')}
        ${item.approvalNeeded && badgeOf('Genehmigung der Aufsicht nötig', 'warning', 'warning')}
      </p>`
    }
    <div class="mail-preview mail-preview__text">${item.text}</div>
    ${facts(
      [
        ['Mehrheit', MAJORITY_RULE[item.majority]],
        [
          'Nötige Stimmen',
          item.neededVotes > 0 && `mindestens ${String(item.neededVotes)}, Enthaltungen mitgezählt`,
        ],
        ['Wirkt nicht mit', excluded.join(', ')],
        ['Unterlagen', item.documents.map(({ title }) => title).join(', ')],
        [
          'Nicht dabei',
          hidden > 0 &&
            `${counted(hidden, 'nichtöffentliche Unterlage', 'nichtöffentliche Unterlagen')}, denn der Gegenstand ist öffentlich`,
        ],
      ],
      true,
    )}
  </article>`;

function numbersSection(ballot: Ballot, { ground }: DraftDesk): Html {
  const needed = neededConsents(ballot);
  return html`<section class="section" aria-labelledby="zahlen">
    <h2 id="zahlen">Was nötig ist</h2>
    <p>${consentWords(ballot, ballot.statutory)}</p>
    ${facts([
      [
        ground.isStatutoryKnown ? 'Gesetzliche Zahl der Mitglieder' : 'Besetzte Sitze',
        String(ballot.statutory),
      ],
      [
        'Nötige Zustimmungen',
        needed === undefined ? undefined : `${String(needed)} von ${String(ballot.statutory)}`,
      ],
    ])}
    ${
      !ground.isStatutoryKnown &&
      notice(
        'warning',
        'Die gesetzliche Zahl der Mitglieder ist nicht hinterlegt',
        'Gerechnet wird mit den besetzten Sitzen. Tragen Sie die Zahl in der Redaktion bei der Körperschaft ein, bevor Sie eröffnen.',
      )
    }
  </section>`;
}

const openForm = (ballot: Ballot, { faults, fingerprint }: Preview, canMail: boolean): Html | false =>
  faults.length === 0 &&
  html`<section class="section" aria-labelledby="eroeffnen">
    <h2 id="eroeffnen">Eröffnen</h2>
    ${
      !canMail &&
      notice(
        'warning',
        'Es ist kein Mailserver eingerichtet',
        'Das Umlaufverfahren kann trotzdem beginnen; die E-Mails warten, bis ein Mailserver eingerichtet ist. Unterrichten Sie die Mitglieder so lange auf anderem Weg.',
      )
    }
    <form class="form" method="post" action="${at.ballotPreview(ballot.id)}">
      <input type="hidden" name="stand" value="${fingerprint}" />
      <p class="buttons">
        <button type="submit" class="button">Umlaufverfahren eröffnen</button>
        <a class="button button--secondary" href="${at.ballotProcedure(ballot.id)}">Zurück</a>
      </p>
    </form>
  </section>`;
