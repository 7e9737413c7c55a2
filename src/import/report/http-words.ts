import type { FetchedList, FetchFault, FetchReport } from '../fetch/fetch-report.ts';
import type { Deletions } from '../withdraw/deletions.ts';

const number = new Intl.NumberFormat('de-DE');
const n = (value: number): string => number.format(value);
const megabytes = (bytes: number): string =>
  bytes < 1e6 ? `${n(Math.ceil(bytes / 1000))} kB` : `${n(Math.round(bytes / 1e5) / 10)} MB`;

/** Why reading a list ended otherwise than at its end. */
const ENDS: Readonly<Record<FetchedList['reason'], string>> = {
  end: 'bis zum Ende gelesen',
  'same-address': 'führt auf eine schon gelesene Seite zurück',
  'same-content': 'bringt unter neuen Adressen immer dieselbe Seite',
  'empty-pages': 'bringt nur noch leere Seiten',
  limit: 'hört nicht auf',
  'not-found': 'ist leer (der Server antwortet mit 404)',
};

/** What fetching was, in sentences. */
export function httpSentences(http: FetchReport): string[] {
  const { requests, retries, notModified, wire, bytes, reused } = http;
  return [
    http.since === undefined
      ? `Abgerufen: alles von ${http.source}.`
      : `Abgerufen: Änderungen seit ${http.since.slice(0, 10)} von ${http.source}.`,
    `${n(requests)} Anfragen, davon ${n(retries)} wiederholt und ${n(notModified)} als unverändert beantwortet; ${megabytes(wire)} übertragen, ${megabytes(bytes)} ausgepackt.`,
    ...(reused > 0 ? [`${n(reused)} Antworten lagen von einem unterbrochenen Abruf schon vor.`] : []),
    ...(http.changed === undefined ? [] : [`Geänderte Objekte: ${n(http.changed)}.`]),
    ...(http.deaf === true
      ? ['Der Server nennt fast alles geändert; künftig wird stets alles abgeglichen.']
      : []),
  ];
}

const faultLine = ({ url, what, remedy, code }: FetchFault): string => `${what} ${remedy} (${url}, ${code})`;

/** Lists that did not end at their end, or gave another number of objects than they had announced. */
export const oddLists = (lists: readonly FetchedList[]): string[] =>
  lists.flatMap(({ url, reason, objects, announced }) => {
    const differs = announced !== undefined && announced !== objects && reason === 'end';
    if (reason === 'end' && !differs) return [];
    const told = differs ? `kündigt ${n(announced)} Objekte an und bringt ${n(objects)}` : ENDS[reason];
    return [`Die Liste ${url} ${told}.`];
  });

/** What became of deleted entries, in sentences; `paths` after each where there are any. */
export function deletionLists(deletions: Deletions): (readonly [title: string, lines: readonly string[]])[] {
  return [
    [
      'Zurückgezogen (in withdrawals.yml)',
      deletions.withdrawals.map(({ target, date }) => `${target} (${date})`),
    ],
    ['In der Quelle gelöscht, aber von Hand geändert: bitte selbst entscheiden', deletions.byHand],
    ['In keiner Liste der Quelle mehr, aber nicht erkennbar gelöscht', deletions.unclear],
    [
      'So viele Löschungen auf einmal wurden nicht übernommen; stimmt es, hilft --accept-deletions',
      deletions.held,
    ],
    ['Wieder in der Quelle, aber in withdrawals.yml zurückgezogen: bitte prüfen', deletions.back],
    ['Nicht zu klären', deletions.faults.map(faultLine)],
  ];
}

/** Lists of faults for the report. */
export const faultLists = (http: FetchReport): (readonly [title: string, lines: readonly string[]])[] => [
  ['Nicht abgerufen', http.gaps.map(faultLine)],
  ['Verweise, die ins Leere führen, und nicht geholte Dokumente', http.skipped.map(faultLine)],
  ['Auffällige Listen', oddLists(http.lists)],
  ['Antworten mit rohen Steuerzeichen, trotzdem gelesen', http.repaired],
];

/** The same for the terminal, with numbers in place of lists. */
export function httpLines(http: FetchReport, deletions: Deletions | undefined): string[] {
  const lists = [...faultLists(http), ...(deletions ? deletionLists(deletions) : [])];
  return [
    ...httpSentences(http),
    ...lists.filter(([, lines]) => lines.length > 0).map(([title, lines]) => `${title}: ${n(lines.length)}.`),
  ];
}
