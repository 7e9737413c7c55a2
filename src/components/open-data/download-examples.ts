import { groupBy } from '../../domain/view/index.ts';
import { OUTCOME } from '../../format/wording/enums.ts';
import type { Download } from './download.ts';
import type { Example } from './example.ts';

/** The latest term for which `holds`; where no term does, what lies in none. */
export const latest = (
  downloads: readonly Download[],
  holds: (download: Download) => boolean,
): Download | undefined => {
  const found = downloads.filter(holds);
  return found.findLast(({ part }) => part.term) ?? found[0];
};

/** Reads the papers of the latest term that has any. */
export function tableExample(downloads: readonly Download[], base: string): Example | undefined {
  const papersOf = ({ tables }: Download) => tables.find(({ name, rows }) => name === 'vorlagen' && rows > 0);
  const download = latest(downloads, (one) => papersOf(one) !== undefined);
  const papers = download && papersOf(download);
  return (
    papers && {
      id: 'beispiel-tabelle',
      title: 'Eine Tabelle lesen',
      intro:
        'Die Tabellen trennen Spalten durch Semikolon und beginnen mit den Namen der Spalten. In Python:',
      language: 'python',
      code: `import csv, io
from urllib.request import urlopen

TABELLE = "${base}${papers.csv}"

with urlopen(TABELLE) as antwort:
    text = io.TextIOWrapper(antwort, "utf-8-sig", newline="")
    vorlagen = list(csv.DictReader(text, delimiter=";"))

print("Vorlagen:", len(vorlagen))
print("Spalten:", *list(vorlagen[0])[:3], "...")`,
      output: `Vorlagen: ${papers.rows}\nSpalten: schluessel nummer titel ...`,
    }
  );
}

/** Counts the results of the latest term that has any. */
export function databaseExample(downloads: readonly Download[], base: string): Example | undefined {
  const download = latest(downloads, ({ part }) => part.resolutions.some(({ outcome }) => outcome));
  return (
    download && {
      id: 'beispiel-datenbank',
      title: 'Eine Frage an die Datenbank',
      intro: 'Die Datei enthält alle Tabellen mit ihren Beziehungen. Mit curl und dem Programm sqlite3:',
      language: 'sh',
      code: `curl -s -O ${base}${download.sqlite}
sqlite3 daten.sqlite "
  SELECT ergebnis, count(*) FROM beschluesse
  WHERE ergebnis IS NOT NULL
  GROUP BY ergebnis
  ORDER BY count(*) DESC, ergebnis
  LIMIT 3"`,
      output: outcomesOf(download.part.resolutions).join('\n'),
    }
  );
}

/** The three most frequent results as the example prints them: by number, then by the order of their letters' codes. */
function outcomesOf(resolutions: Download['part']['resolutions']): string[] {
  const groups = groupBy(
    resolutions.flatMap(({ outcome }) => (outcome ? [OUTCOME[outcome]] : [])),
    (name) => name,
  );
  return [...groups]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([name, all]) => `${name}|${all.length}`);
}
