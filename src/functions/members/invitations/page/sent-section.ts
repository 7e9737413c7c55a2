import { html } from 'hono/html';
import { counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import { timeWords } from '../../instant-words.ts';
import { badgeOf } from '../../layout/badge.ts';
import { decisionOn } from '../../form/decision-on.ts';
import type { Html } from '../../layout/html.ts';
import { icon } from '../../layout/icon.ts';
import type { Council } from '../../ports.ts';
import type { Order } from '../order.ts';
import { figuresOf, needsDecision, type Proof } from '../proof.ts';
import { AS_LABELS, proofWords } from '../proof-words.ts';
import { consentWords } from './addressee-section.ts';

/** An order with its proofs. @property opened by account, since when; absent where the office may not see it */
export interface SentOrder {
  readonly order: Order;
  readonly proofs: readonly Proof[];
  readonly opened?: ReadonlyMap<string, string>;
  /** Name of who ordered. */
  readonly by: string;
}

/** One order: how it stands with each, and what a clerk has to decide. */
export function sentSection(sent: SentOrder, council: Council): Html {
  const { order, proofs, by } = sent;
  const { paper, accepted, open, decide } = figuresOf(proofs);
  const title = order.number === 1 ? 'Einladung' : `Nachtrag ${order.number - 1}`;
  const id = `versand-${order.number}`;
  return html`<section class="section" aria-labelledby="${id}">
    <h2 id="${id}">${title} vom ${timeWords(order.at, council)}</h2>
    <p>Versandt durch ${by}.</p>
    <p class="badges">
      ${accepted > 0 && badgeOf(`${accepted} angenommen`, 'success', 'check')}
      ${open > 0 && badgeOf(`${open} unterwegs`, 'info', 'mail')}
      ${decide > 0 && badgeOf(`${decide} zu entscheiden`, 'warning', 'warning')}
      ${paper > 0 && badgeOf(`${paper} auf Papier`)}
    </p>
    <p class="buttons">
      ${
        paper > 0 &&
        html`<a class="button button--secondary" href="${at.invitationLetters(order.meeting, order.number)}"
          >${counted(paper, 'Brief', 'Briefe')} drucken</a
        >`
      }
      <a class="button button--secondary" href="${at.invitationList(order.meeting, order.number)}"
        >${icon('download')} Versandliste (CSV)</a
      >
    </p>
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Zustellung</th>
          <th scope="col">Stand</th>
          ${sent.opened && html`<th scope="col">Geöffnet</th>`}
        </tr>
      </thead>
      <tbody>
        ${proofs.map((proof) => row(proof, sent, council))}
      </tbody>
    </table>
  </section>`;
}

function row(proof: Proof, { order, opened }: SentOrder, council: Council): Html {
  const words = proofWords(proof, council);
  return html`<tr>
    <th scope="row">
      ${proof.name}${proof.as !== 'member' && html`<br /><span class="muted small">${AS_LABELS[proof.as]}</span>`}
    </th>
    <td data-label="Zustellung">${proof.way === 'mail' ? consentWords(proof.consentedAt) : 'auf Papier'}</td>
    <td data-label="Stand">
      ${
        proof.way === 'paper'
          ? (words.sentence ?? 'Brief drucken')
          : html`${badgeOf(words.label, words.tone)}${words.at !== undefined && html` <span class="muted small">${timeWords(words.at, council)}</span>`}
            ${words.sentence !== undefined && html`<p class="small">${words.sentence}</p>`}`
      }
      ${needsDecision(proof) && proof.way === 'mail' && decisionForm(proof.account, proof.name, order)}
    </td>
    ${opened && html`<td data-label="Geöffnet">${openedWords(proof, opened, council)}</td>`}
  </tr>`;
}

const openedWords = (proof: Proof, opened: ReadonlyMap<string, string>, council: Council): string => {
  const when = opened.get(proof.way === 'mail' ? proof.account : proof.person);
  return when === undefined ? 'nein' : timeWords(when, council);
};

const decisionForm = (account: string, name: string, order: Order): Html =>
  decisionOn(
    at.invitationDecision(order.meeting, order.number),
    { name: 'zugang', value: account },
    name,
    'Als zugegangen vermerken',
  );
