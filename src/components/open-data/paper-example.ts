import type { PublicPaper } from '../../domain/public-record.ts';
import { type RecordIndex, type Station, stationsOf } from '../../domain/view/index.ts';
import { CONSULTATION_ROLE, OUTCOME } from '../../format/wording/enums.ts';
import type { Download } from './download.ts';
import { latest } from './download-examples.ts';
import type { Example } from './example.ts';

const outcomeOf = ({ at }: Station) => at?.item.result?.outcome;

/** The paper of a term with most results on its way, the latest of these. */
function mostTravelled({ part }: Download, index: RecordIndex): PublicPaper | undefined {
  let found: PublicPaper | undefined;
  let most = 1;
  for (const paper of part.papers) {
    const results = stationsOf(paper, index).filter((one) => outcomeOf(one) !== undefined).length;
    if (results >= most) [found, most] = [paper, results];
  }
  return found;
}

/** Follows a paper through the bodies of the latest term in which one has a result. */
export function paperExample(
  downloads: readonly Download[],
  index: RecordIndex,
  base: string,
): Example | undefined {
  const download = latest(downloads, (one) => mostTravelled(one, index) !== undefined);
  const paper = download && mostTravelled(download, index);
  return (
    paper && {
      id: 'beispiel-vorlage',
      title: 'Was aus einer Vorlage wurde',
      intro: `Die Tabelle „beratungen“ nennt zu jeder Station die Sitzung und das Ergebnis, auch wenn erst die nächste Wahlperiode darüber beriet. Der Weg der Vorlage ${paper.reference ?? `„${paper.title}“`}:`,
      language: 'sh',
      code: `curl -s -O ${base}${download.sqlite}
sqlite3 daten.sqlite "
  SELECT b.datum, g.name, b.beratung, b.ergebnis
  FROM beratungen b JOIN gremien g ON g.schluessel = b.gremium
  WHERE b.vorlage = '${paper.key}'
  ORDER BY b.stelle"`,
      output: stationLines(paper, index).join('\n'),
    }
  );
}

/** The stations as the example prints them; what is not known is empty. */
const stationLines = (paper: PublicPaper, index: RecordIndex): string[] =>
  stationsOf(paper, index).map((station) => {
    const outcome = outcomeOf(station);
    return [
      station.date ?? '',
      index.organization.get(station.organization)?.name ?? '',
      station.role ? CONSULTATION_ROLE[station.role] : '',
      outcome ? OUTCOME[outcome] : '',
    ].join('|');
  });
