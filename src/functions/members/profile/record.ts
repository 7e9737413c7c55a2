import type { Handler } from 'hono';
import { html } from 'hono/html';
import { at } from '../addresses.ts';
import { allPages, streamed } from '../audit/all-pages.ts';
import { type SubjectNames, subjectNames } from '../audit/subject-names.ts';
import { csvHead, csvLines } from '../audit/csv.ts';
import { cell, subjectOf } from '../audit/table.ts';
import { passkeyNames } from '../audit/passkey-names.ts';
import { byWords, eventWords } from '../audit/words.ts';
import { askedBy } from '../clerk/request.ts';
import { timeWords } from '../instant-words.ts';
import { page, type Html } from '../layout/page.ts';
import type { AuditLine, Council, MembersEnv, Parts } from '../ports.ts';
import { jsonWords } from './record-json.ts';

const ON_PAGE = 50;
const FOR_FILE = 500;

/** What was recorded about me, in plain words (Art. 15 GDPR). */
export const showRecord =
  ({ audit, settings, means }: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { who, council } = askedBy(context);
    const before = context.req.query('vor');
    const { entries, next } = await audit.of(who.account.id, {
      limit: ON_PAGE,
      ...(before !== undefined && { before }),
    });
    const title = 'Was über mich festgehalten wurde';
    const frame = {
      title,
      who,
      council,
      current: 'profile',
      breadcrumbs: [{ label: 'Mein Profil', href: at.profile }, { label: title }],
    } as const;
    const subjects = new Map([
      ...(await subjectNames(entries, council, who)),
      ...(await passkeyNames(entries, means.slots, who.account)),
    ]);
    return context.html(
      page(frame, html`${about(settings.auditDays)} ${list(entries, subjects, next, council)}`),
    );
  };

/** All of it, and what the account says, to take along (Art. 15 (3), Art. 20 GDPR). */
export const sendRecord =
  ({ audit, settings, means }: Parts, ending: 'csv' | 'json'): Handler<MembersEnv> =>
  async (context) => {
    const { account } = askedBy(context).who;
    const pages = allPages((before) =>
      audit.of(account.id, { limit: FOR_FILE, ...(before !== undefined && { before }) }),
    );
    const words =
      ending === 'csv'
        ? { head: csvHead(), lines: csvLines, end: '' }
        : jsonWords(account, settings.auditDays, new Date(means.now()).toISOString());
    return context.body(await streamed(pages, words), 200, {
      'Content-Type': ending === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
      'Content-Disposition': `attachment; filename="mein-protokoll.${ending}"`,
    });
  };

const about = (auditDays: number): Html =>
  html`<p>
      Damit nachvollziehbar bleibt, wer Nichtöffentliches gelesen hat, hält der Mitgliederbereich Anmeldungen
      und Zugriffe fest. Gespeichert werden nur Kennungen; die Titel ergänzt diese Seite. Suchwörter hält er
      nicht fest. Jeder Eintrag wird nach ${auditDays} Tagen gelöscht. Lesen können ihn Sie und das Ratsbüro.
    </p>
    <p class="buttons">
      <a class="button button--secondary" href="${at.myRecordAs('csv')}">Alles als Tabelle (CSV)</a>
      <a class="button button--secondary" href="${at.myRecordAs('json')}">Alles mit meinen Angaben (JSON)</a>
    </p>`;

function list(
  entries: readonly AuditLine[],
  subjects: SubjectNames,
  next: string | undefined,
  council: Council | undefined,
): Html {
  if (entries.length === 0) return html`<p class="empty">Hier ist nichts weiter festgehalten.</p>`;
  return html`<section class="section" aria-labelledby="eintraege">
    <h2 id="eintraege">Einträge, die neuesten zuerst</h2>
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Zeitpunkt</th>
          <th scope="col">Was geschah</th>
          <th scope="col">Gegenstand</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map((line) => row(line, subjects, council))}
      </tbody>
    </table>
    ${
      next !== undefined &&
      html`<p class="buttons">
        <a class="button button--secondary" href="${at.myRecord}?vor=${encodeURIComponent(next)}"
          >Ältere Einträge</a
        >
      </p>`
    }
  </section>`;
}

function row(line: AuditLine, subjects: SubjectNames, council: Council | undefined): Html {
  const by = byWords(line);
  return html`<tr>
    <td data-label="Zeitpunkt" class="nowrap">${timeWords(line.at, council)}</td>
    <td data-label="Was geschah">${eventWords(line).own}${by !== '' && ` (${by})`}</td>
    ${cell('Gegenstand', subjectOf(line, subjects))}
  </tr>`;
}
