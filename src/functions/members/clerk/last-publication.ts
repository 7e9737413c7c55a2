import { html } from 'hono/html';
import type { PublishedFigures } from '../../../domain/members/index.ts';
import { counted } from '../../../format/wording/numbers.ts';
import { timeWords } from '../instant-words.ts';
import { notice } from '../layout/notice.ts';
import type { Html } from '../layout/page.ts';
import type { Council } from '../ports.ts';

/** After so many days without anything new, the page asks whether publishing still works. */
const QUIET_DAYS = 7;
const DAY = 86_400_000;

/** When members got something new for the last time, what it was, and what lies beside. @param now of the machine's clock */
export const lastPublication = (council: Council | undefined, now: number): Html | undefined =>
  council &&
  html`<section class="section" aria-labelledby="stand">
    <h2 id="stand">Letzte Veröffentlichung</h2>
    <p>
      Am ${timeWords(council.published?.at ?? council.publishedAt, council)}, kam zuletzt etwas Neues
      an.${council.published && html` ${changes(council.published)}`}
    </p>
    ${council.published && [unlisted(council.published), quiet(council.published, now)]}
  </section>`;

const changes = ({ documents, added, changed, removed }: PublishedFigures): string =>
  added + changed + removed === 0
    ? `An den Dokumenten (${documents}) hat sich dabei nichts geändert.`
    : `Dokumente: ${added} neu, ${changed} geändert, ${removed} entfernt; nun sind es ${documents}.`;

const unlisted = ({ unlisted: count }: PublishedFigures): Html | undefined =>
  count === 0
    ? undefined
    : notice(
        'warning',
        `${counted(count, 'Datei oder Ordner gehört', 'Dateien oder Ordner gehören')} zu keinem Eintrag`,
        'Mitglieder sehen davon nichts. Tragen Sie die Dateien in der Redaktion bei ihrer Sitzung oder Vorlage ein. Welche es sind, steht im Ergebnis der Prüfung des nichtöffentlichen Repositorys; wer den Mitgliederbereich betreibt, kann es nennen.',
        3,
      );

/** Runs that find nothing new leave no trace, so that silence alone does not tell whether they still take place. */
function quiet({ at }: PublishedFigures, now: number): Html | undefined {
  const days = Math.floor((now - Date.parse(at)) / DAY);
  if (days < QUIET_DAYS) return undefined;
  return notice(
    'info',
    `Seit ${days} Tagen ist nichts Neues angekommen`,
    'Haben Sie seither in der Redaktion etwas gespeichert, so fehlt es hier: Die Veröffentlichung ist dann vermutlich gescheitert. Bitte wenden Sie sich an die Stelle, die den Mitgliederbereich betreibt. Haben Sie nichts gespeichert, ist alles in Ordnung.',
    3,
  );
}
