import { html } from 'hono/html';
import { counted } from '../../../format/wording/numbers.ts';
import { at } from '../addresses.ts';
import { notice } from '../layout/notice.ts';
import type { Html } from '../layout/page.ts';
import type { Council } from '../ports.ts';
import type { AccessRow } from './access-rows.ts';
import { waitsForInvitation } from './many-words.ts';

/** What tells of things to do. */
export interface ListTasks {
  readonly all: readonly AccessRow[];
  readonly council: Council | undefined;
  /** Logins of the identity provider that belong to no account yet. */
  readonly unknownLogins: number;
}

/** What a clerk should see to: the first steps where nobody has an access yet, else what is open; nothing where all is well. */
export function listTasks(given: ListTasks): Html | undefined {
  const { all, council } = given;
  if (!council) return unpublished();
  const members = all.filter(({ account }) => account !== undefined && !account.rights.clerk);
  return members.length === 0 ? firstSteps() : open(given);
}

const unpublished = (): Html =>
  notice(
    'info',
    'Noch ist nichts veröffentlicht',
    html`<p>
        Der Mitgliederbereich kennt noch keine Gremien, Personen und Sitzungen. Sobald sie zum ersten Mal
        veröffentlicht sind, stehen alle Mitglieder hier, und Sie können ihnen Zugang geben. Das erledigt, wer
        den Mitgliederbereich betreibt, mit dem Befehl members:publish.
      </p>
      <p>Weitere Zugänge für das Ratsbüro können Sie schon jetzt anlegen.</p>`,
    2,
  );

const firstSteps = (): Html =>
  notice(
    'info',
    'Noch niemand hat Zugang',
    html`<p>Bisher kann sich nur das Ratsbüro anmelden. So bekommen die Mitglieder Zugang:</p>
      <ol>
        <li>
          <a href="${at.newAccounts}">Tragen Sie die E-Mail-Adressen ein</a>; Namen und Gremien sind schon
          bekannt.
        </li>
        <li>
          Laden Sie alle ein. Jede Person erhält eine E-Mail mit einer kurzen Anleitung, meldet sich an und
          richtet auf ihrem Gerät einen Passkey ein.
        </li>
        <li>
          Hier sehen Sie, wer so weit ist. Wen die Einladung nicht erreicht hat, laden Sie noch einmal ein.
        </li>
      </ol>`,
    2,
  );

function open({ all, council, unknownLogins }: ListTasks): Html | undefined {
  const count = (is: (row: AccessRow) => boolean) => all.filter(is).length;
  const tasks = [
    task(
      at.newAccounts,
      count(({ state }) => state === 'none'),
      ['Person hat noch keinen Zugang', 'Personen haben noch keinen Zugang'],
    ),
    task(at.manyAccounts('einladen'), count(waitsForInvitation), [
      'Person ist noch nicht eingeladen',
      'Personen sind noch nicht eingeladen',
    ]),
    task(
      at.manyAccounts('sperren'),
      count(({ state }) => state === 'ended'),
      [
        'Mandat ist beendet, der Zugang aber noch nicht gesperrt',
        'Mandate sind beendet, die Zugänge aber noch nicht gesperrt',
      ],
    ),
    task(at.unknownLogins, unknownLogins, [
      'Anmeldung ist noch keinem Zugang zugeordnet',
      'Anmeldungen sind noch keinem Zugang zugeordnet',
    ]),
    ...sharedAddresses(all).map(shared),
    task('#stand', council?.published?.unlisted ?? 0, [
      'Datei oder Ordner gehört zu keinem Eintrag',
      'Dateien oder Ordner gehören zu keinem Eintrag',
    ]),
  ].filter((one) => one !== undefined);
  if (tasks.length === 0) return undefined;
  return notice(
    'info',
    'Was ansteht',
    html`<ul>
      ${tasks}
    </ul>`,
    2,
  );
}

/** Accesses that bear the same address; two who saved at the same moment were not compared with each other. */
function sharedAddresses(all: readonly AccessRow[]): readonly (readonly AccessRow[])[] {
  const byEmail = new Map<string, AccessRow[]>();
  for (const row of all) {
    const { email, state } = row.account ?? {};
    if (email !== undefined && state === 'active') byEmail.set(email, [...(byEmail.get(email) ?? []), row]);
  }
  return [...byEmail.values()].filter(({ length }) => length > 1);
}

const shared = (rows: readonly AccessRow[]): Html =>
  html`<li>
    Dieselbe E-Mail-Adresse steht bei mehreren Zugängen, deshalb erhält keiner davon einen Link zur Anmeldung:
    ${rows.map(({ id, name }, index) => html`${index > 0 && ', '}<a href="${at.account(id)}">${name}</a>`)}
  </li>`;

const task = (href: string, count: number, [one, many]: readonly [string, string]): Html | undefined =>
  count === 0 ? undefined : html`<li><a href="${href}">${counted(count, one, many)}</a></li>`;
