import type { Ledger } from '../../domain/ledger/index.ts';
import { LOG, objectAddress } from '../../domain/ledger/index.ts';
import type { PublicMeeting } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { bodiesInOrder, type RecordIndex } from '../../domain/view/index.ts';
import { bodiesOfMeeting } from '../../domain/view/meeting-years.ts';
import type { Download } from './download.ts';
import { databaseExample, tableExample } from './download-examples.ts';
import type { Example } from './example.ts';
import { paperExample } from './paper-example.ts';

/** Items of an agenda that the example prints. */
const ITEMS = 3;

/** Examples for the site at `base` (no slash at the end); what they print comes from the record and the log. */
export function examplesOf(
  index: RecordIndex,
  { log }: Pick<Ledger, 'log'>,
  downloads: readonly Download[],
  base: string,
): Example[] {
  return [
    firstCall(index, base),
    allMeetings(index, base),
    agenda(index, base),
    tableExample(downloads, base),
    databaseExample(downloads, base),
    paperExample(downloads, index, base),
    news(log, base),
  ].filter((example) => example !== undefined);
}

const firstCall = ({ record: { site } }: RecordIndex, base: string): Example => ({
  id: 'beispiel-erster-aufruf',
  title: 'Der erste Aufruf',
  intro: 'Hier beginnt jedes OParl-Programm. Auf der Kommandozeile, mit curl und Python:',
  language: 'sh',
  code: `curl -s ${base}${url.oparl} | python3 -m json.tool --no-ensure-ascii`,
  output: [
    `"name": ${JSON.stringify(site.name)},`,
    '"oparlVersion": "https://schema.oparl.org/1.1/",',
    `"body": "${base}/oparl/v1.1/bodies.json",`,
  ].join('\n'),
  excerpt: true,
});

/** The body with most meetings, so that the list has more than one page where any has. */
function allMeetings(index: RecordIndex, base: string): Example | undefined {
  // As in OParl, a joint meeting is one of each body that takes part.
  const meetingsOf = (key: string) =>
    index.meetings.filter((meeting) => bodiesOfMeeting(meeting, index).includes(key)).length;
  const [body] = bodiesInOrder(index).toSorted((a, b) => meetingsOf(b.key) - meetingsOf(a.key));
  if (body === undefined) return undefined;
  return {
    id: 'beispiel-alle-sitzungen',
    title: 'Alle Sitzungen einer Körperschaft',
    intro:
      'Lange Listen haben mehrere Seiten; die nächste steht unter links.next. In Python, ohne weitere Pakete:',
    language: 'python',
    code: `import json
from urllib.request import urlopen

def lade(adresse):
    with urlopen(adresse) as antwort:
        return json.load(antwort)

def liste(adresse):
    while adresse:
        seite = lade(adresse)
        yield from seite["data"]
        adresse = seite["links"].get("next")

OPARL = "${base}/oparl/v1.1/"
koerperschaft = lade(OPARL + "body/${body.key}.json")
sitzungen = list(liste(koerperschaft["meeting"]))
print(koerperschaft["name"] + ":", len(sitzungen), "Sitzungen")`,
    output: `${body.name}: ${meetingsOf(body.key)} Sitzungen`,
  };
}

/** The latest meeting whose agenda is public. */
function agenda(index: RecordIndex, base: string): Example | undefined {
  const meeting = index.meetings.findLast((one) => one.agenda.length > 0);
  if (meeting === undefined) return undefined;
  return {
    id: 'beispiel-tagesordnung',
    title: 'Eine Tagesordnung',
    intro:
      'Jede Seite gibt es auch als Daten. In JavaScript, mit Node oder im Browser auch auf fremden Websites:',
    language: 'javascript',
    code: `const seite =
  '${base}${url.meeting(meeting.key)}';
const antwort = await fetch(seite + '${objectAddress('')}');
const sitzung = await antwort.json();

console.log(sitzung.title + ', ' + sitzung.start);
for (const punkt of sitzung.agenda.slice(0, ${ITEMS})) {
  console.log(punkt.number, punkt.title ?? 'nichtöffentlich');
}`,
    output: agendaLines(meeting).join('\n'),
  };
}

const agendaLines = ({ title, start, agenda: items }: PublicMeeting): string[] => [
  `${title}, ${start}`,
  ...items
    .slice(0, ITEMS)
    .map((item) => `${item.number ?? 'undefined'} ${item.public ? item.title : 'nichtöffentlich'}`),
];

function news(log: Ledger['log'], base: string): Example | undefined {
  const last = log.at(-1);
  if (last === undefined) return undefined;
  return {
    id: 'beispiel-neues',
    title: 'Was seit dem letzten Mal geschah',
    intro:
      'Das Protokoll nummeriert seine Einträge. Merken Sie sich, wie viele Sie kennen, und lesen Sie nur die neuen. In Python:',
    language: 'python',
    code: `import json
from urllib.request import urlopen

WEBSITE = "${base}"
BEKANNT = ${log.length - 1}

def lade(adresse):
    with urlopen(WEBSITE + adresse) as antwort:
        return json.load(antwort)

for eintrag in lade("${LOG.index}")["entries"][BEKANNT:]:
    inhalt = lade(eintrag["url"])
    aenderungen = len(inhalt["changes"])
    print("Eintrag", eintrag["sequence"], "Änderungen:", aenderungen)`,
    output: `Eintrag ${last.sequence} Änderungen: ${last.changes.length}`,
  };
}
