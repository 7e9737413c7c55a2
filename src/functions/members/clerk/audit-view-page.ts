import { html } from 'hono/html';
import { addDays } from '../../../domain/calendar-date.ts';
import { fullDate } from '../../../format/wording/dates.ts';
import { at } from '../addresses.ts';
import type { SubjectNames } from '../audit/subject-names.ts';
import { auditTable } from '../audit/table.ts';
import { selectField, textField } from '../form/field.ts';
import { page, type Html } from '../layout/page.ts';
import type { Account, AuditLine } from '../ports.ts';
import type { AuditChoice } from './audit-view.ts';
import type { Asked } from './request.ts';
import { bySurname } from './sorted.ts';

/** A page of the log as clerks read it. */
export interface AuditViewPage extends Asked {
  readonly accounts: readonly Account[];
  readonly choice: AuditChoice;
  readonly entries: readonly AuditLine[];
  /** What the subjects of the entries are called. */
  readonly subjects: SubjectNames;
  readonly next?: string | undefined;
  readonly auditDays: number;
}

/** Who accessed what, and who changed accesses. */
export const auditViewPage = (given: AuditViewPage): Html =>
  page(
    {
      title: 'Protokoll',
      lead: titleOf(given.choice),
      who: given.who,
      council: given.council,
      current: 'accounts',
      breadcrumbs: [{ label: 'Zugänge', href: at.accounts }, { label: 'Protokoll' }],
    },
    html`<p>
        Einträge werden ${given.auditDays} Tage aufbewahrt und dann gelöscht. Auch dass Sie das Protokoll
        lesen, wird festgehalten; die betroffene Person kann es sehen. Was Mitglieder in einem Umlaufverfahren
        abgeben, sehen nur sie selbst.
      </p>
      ${choiceForm(given)} ${list(given)}`,
  );

function titleOf({ account, day }: AuditChoice): string {
  const whose = account ? account.name : 'Alle Zugänge';
  return day === undefined ? whose : `${whose}, ${fullDate(day)}`;
}

const choiceForm = ({ accounts, choice, council }: AuditViewPage): Html =>
  html`<search>
    <form class="form form--row" action="${at.auditLog}">
      ${selectField({ name: 'zugang', label: 'Zugang' }, choice.account?.id ?? '', [
        ['', 'alle'],
        ...bySurname(accounts, council).map(({ id, sortName }) => [id, sortName] as const),
      ])}
      ${textField(
        { name: 'tag', label: 'Tag', hint: 'Für einen einzelnen Zugang nicht nötig' },
        choice.day ?? '',
        { type: 'date' },
      )}
      <p class="buttons"><button type="submit" class="button button--secondary">Anzeigen</button></p>
    </form>
  </search>`;

const query = ({ account, day }: AuditChoice, more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({
    ...(account && { zugang: account.id }),
    ...(day !== undefined && { tag: day }),
    ...more,
  }).toString();

function list(given: AuditViewPage): Html {
  const { entries, choice, next } = given;
  const names = new Map(given.accounts.map(({ id, name }) => [id, name]));
  return html`<section class="section" aria-labelledby="eintraege">
    <h2 id="eintraege">Einträge, die neuesten zuerst</h2>
    ${
      entries.length === 0
        ? html`<p class="empty">Für diese Auswahl ist nichts festgehalten.</p>`
        : auditTable(
            entries,
            { names, subjects: given.subjects, one: choice.account !== undefined },
            given.council,
          )
    }
    <p class="buttons">
      ${
        next !== undefined &&
        html`<a class="button button--secondary" href="${at.auditLog}?${query(choice, { vor: next })}"
          >Ältere Einträge</a
        >`
      }
      ${
        choice.day !== undefined &&
        html`<a
          class="button button--secondary"
          href="${at.auditLog}?${query({ ...choice, day: addDays(choice.day, -1) })}"
          >Tag davor</a
        >`
      }
      <a class="button button--secondary" href="${at.auditLogTable}?${query(choice)}">Als Tabelle (CSV)</a>
    </p>
  </section>`;
}
