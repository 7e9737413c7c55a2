import { html } from 'hono/html';
import { timeWords } from '../instant-words.ts';
import type { Html } from '../layout/page.ts';
import type { AuditLine, Council } from '../ports.ts';
import type { DocumentNames } from './document-names.ts';
import { subjectWords } from './subject.ts';
import { byWords, EVENT_WORDS } from './words.ts';

/** What an entry is about, with a link where there is a page. @param documents names of those that the reader may open */
export function subjectOf(line: AuditLine, documents: DocumentNames): Html | string {
  const subject = documents.get(line.subject ?? '') ?? subjectWords(line);
  if (!subject) return '–';
  return subject.href === undefined ? subject.text : html`<a href="${subject.href}">${subject.text}</a>`;
}

/** Entries as the office reads them. @param names by id of the account */
export const auditTable = (
  entries: readonly AuditLine[],
  names: ReadonlyMap<string, string>,
  documents: DocumentNames,
  council: Council | undefined,
): Html =>
  html`<table class="table table--stack">
    <thead>
      <tr>
        <th scope="col">Zeitpunkt</th>
        <th scope="col">Zugang</th>
        <th scope="col">Ereignis</th>
        <th scope="col">Gegenstand</th>
        <th scope="col">Durch</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        (line) =>
          html`<tr>
            <td data-label="Zeitpunkt">${timeWords(line.at, council)}</td>
            <td data-label="Zugang">${names.get(line.account) ?? line.account}</td>
            <td data-label="Ereignis">${EVENT_WORDS[line.event].label}</td>
            <td data-label="Gegenstand">${subjectOf(line, documents)}</td>
            <td data-label="Durch">${byWords(line, names) || '–'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
