import { html } from 'hono/html';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { byteSize } from '../../../../format/wording/numbers.ts';
import type { MembersDocument } from '../../../../domain/members/index.ts';
import type { Html } from '../../layout/html.ts';
import type { NamedAddressee } from '../addressees.ts';
import type { Invitation } from '../invitation.ts';
import { mailSubject, mailText } from '../mail-text.ts';

/** The mail as it will be, by the example of the first who gets one. */
export function mailSection(
  invitation: Invitation,
  addressees: readonly NamedAddressee[],
  origin: string,
): Html | undefined {
  const first = addressees.find(({ way }) => way === 'mail');
  if (!first) return undefined;
  const { attached, left } = invitation.enclosures;
  return html`<section class="section" aria-labelledby="email">
    <h2 id="email">Die E-Mail</h2>
    <p>
      Sie enthält nur, was öffentlich ist. So liest sie ${first.name}; bei den anderen ändern sich Name und
      Eigenschaft.
    </p>
    <div class="mail-preview">
      <p class="mail-preview__subject"><strong>Betreff:</strong> ${mailSubject(invitation)}</p>
      <div class="mail-preview__text">${mailText(invitation, first, origin)}</div>
    </div>
    ${documentNames('Anlagen', attached)} ${documentNames('Nicht beigefügt, weil sonst zu groß', left)}
  </section>`;
}

const documentNames = (title: string, documents: readonly MembersDocument[]): Html | undefined =>
  documents.length === 0
    ? undefined
    : html`<h3>${title}</h3>
        <ul>
          ${documents.map(
            ({ title: name, size }) => html`<li>${name} (${keepTogether(byteSize(size))})</li>`,
          )}
        </ul>`;
