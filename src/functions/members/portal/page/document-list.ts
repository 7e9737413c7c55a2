import { html } from 'hono/html';
import { badge } from '../../layout/badge.ts';
import type { Html } from '../../layout/html.ts';
import { icon } from '../../layout/icon.ts';
import { titleWords } from '../../layout/title-words.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { FolderRow, PaperRow } from '../view/meeting-papers.ts';
import { markBadge } from './mark.ts';

/**
 * Documents as large rows: the title opens, the sign at the end saves. Nothing where there are none.
 * @param within what stands around says already that all this is not public
 */
export const documentList = (
  documents: readonly DocumentView[],
  within: 'public' | 'non-public' = 'public',
): Html | undefined =>
  documents.length === 0
    ? undefined
    : html`<ul class="documents">
        ${documents.map((document) => row(document, within))}
      </ul>`;

/** Papers and documents in one list; each paper leads to its page. */
export const folderList = (rows: readonly FolderRow[]): Html =>
  html`<ul class="documents">
    ${rows.map((one) => (one.paper ? paperRow(one.paper) : row(one.document, 'public')))}
  </ul>`;

const paperRow = ({ title, href, name, public: isPublic }: PaperRow): Html =>
  html`<li class="document">
    ${icon('document')}
    <div class="document__body">
      <a class="document__title" href="${href}">${titleWords(title)}</a>
      ${!isPublic && badge('nonpublic')}
      <p class="document__meta">${name}</p>
    </div>
  </li>`;

const row = (
  { title, href, facts, viewOnly, mark, late, public: isPublic }: DocumentView,
  within: 'public' | 'non-public',
): Html =>
  html`<li class="document">
    ${icon('document')}
    <div class="document__body">
      <a class="document__title" href="${href}">${titleWords(title)}</a>
      ${markBadge(mark)} ${!isPublic && within === 'public' && badge('nonpublic')}
      <p class="document__meta">
        ${facts}${late && `\u00a0· ${late}`}${viewOnly && '\u00a0· nur zur Ansicht'}
      </p>
    </div>
    ${
      !viewOnly &&
      html`<a class="document__save" href="${href}?download"
        >${icon('download')}<span class="visually-hidden">${title} speichern</span></a
      >`
    }
  </li>`;
