import { html } from 'hono/html';
import { timeWords } from '../instant-words.ts';
import type { Html } from '../layout/page.ts';
import type { AuditLine, Council } from '../ports.ts';
import { subjectWords } from './subject.ts';
import { subjectName, type SubjectNames } from './subject-names.ts';
import { byWords, eventWords } from './words.ts';

/** What an entry is about, with a link where there is a page. @param subjects what those are called that the reader may open */
export function subjectOf(line: AuditLine, subjects: SubjectNames): Html | string {
  const subject = subjects.get(subjectName(line)) ?? subjectWords(line);
  if (!subject) return '–';
  return subject.href === undefined ? subject.text : html`<a href="${subject.href}">${subject.text}</a>`;
}

/** @property names by id of the account; @property one whether all entries are of the same account, so that it need not be named */
interface TableNames {
  readonly names: ReadonlyMap<string, string>;
  readonly subjects: SubjectNames;
  readonly one: boolean;
}

/** Entries as the office reads them. */
export const auditTable = (
  entries: readonly AuditLine[],
  given: TableNames,
  council: Council | undefined,
): Html =>
  html`<table class="table table--stack">
    <thead>
      <tr>
        <th scope="col">Zeitpunkt</th>
        ${!given.one && html`<th scope="col">Zugang</th>`}
        <th scope="col">Ereignis</th>
        <th scope="col">Gegenstand</th>
        <th scope="col">Durch</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map((line) => row(line, given, council))}
    </tbody>
  </table>`;

const row = (line: AuditLine, { names, subjects, one }: TableNames, council: Council | undefined): Html =>
  html`<tr>
    <td data-label="Zeitpunkt" class="nowrap">${timeWords(line.at, council)}</td>
    ${!one && html`<td data-label="Zugang">${names.get(line.account) ?? line.account}</td>`}
    <td data-label="Ereignis">${eventWords(line).label}</td>
    ${cell('Gegenstand', subjectOf(line, subjects))} ${cell('Durch', byWords(line, names) || '–')}
  </tr>`;

/** A phone leaves out what is empty. */
export const cell = (label: string, content: Html | string): Html =>
  content === '–'
    ? html`<td class="empty-cell" data-label="${label}">–</td>`
    : html`<td data-label="${label}">${content}</td>`;
