import { counted } from '../../format/wording/numbers.ts';
import { isClean, isShown, type Verdict } from './gate.ts';
import type { Unread } from './scan-folders.ts';

const WHY: Readonly<Record<Unread['why'], string>> = {
  depth: 'zu tief verschachtelt',
  bytes: 'entpackt zu groß',
  attempts: 'zu viele gepackte Teile',
  size: 'zu groß',
  kind: 'keine gewöhnliche Datei oder ein Verweis ins Leere',
  pdf: 'ein PDF, das sich nicht öffnen lässt (beschädigt oder mit Kennwort)',
};

const section = (head: string, lines: readonly string[], remedy: string): string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`), `  → ${remedy}`, ''];

const way = (steps: readonly string[]): string => (steps.length === 0 ? 'offen' : steps.join(' > '));

/** Places of one thing that are named; the others are counted. */
const NAMED_PLACES = 3;

function findLines(finds: Verdict['finds']): string[] {
  return [...Map.groupBy(finds, ({ id }) => id)].flatMap(([id, places]) => {
    const named = places.slice(0, NAMED_PLACES).map(({ file, steps }) => `${id} in ${file} (${way(steps)})`);
    const more = places.length - named.length;
    return more === 0 ? named : [...named, `${id} in ${counted(more, 'weiteren Datei', 'weiteren Dateien')}`];
  });
}

function sections({ finds, missing, unread, blind, interfering, faults }: Verdict): string[] {
  return [
    ...section('Nicht beurteilt werden konnte:', faults, 'Bitte beheben und den Befehl wiederholen.'),
    ...section(
      'Nichtöffentliches steht in der Ausgabe:',
      findLines(finds),
      'Bitte die Stelle aus dem öffentlichen Inhalt entfernen. Ist sie rechtmäßig öffentlich, nennt protected/leak-gate.yml die Kennung (id) und den Grund (reason).',
    ),
    ...section(
      'Öffentliches fehlt in der Ausgabe, also wurde sie nicht ganz gelesen oder nicht ganz gebaut:',
      missing,
      'Bitte prüfen, ob Inhalt, Zeitpunkt und Ordner zu demselben Bau gehören.',
    ),
    ...section(
      'Nicht ganz durchsucht wurden:',
      unread.map(({ file, why }) => `${file}: ${WHY[why]}`),
      'Bitte die Datei in anderer Form neu speichern oder sie in protected/leak-gate.yml als „file:<Pfad>“ mit Grund erlauben.',
    ),
    ...section(
      'Die Suche selbst ist gestört; sie findet nichts in:',
      blind,
      'Bitte die Fassung von Node und von Ratsfenster prüfen, ehe etwas veröffentlicht wird.',
    ),
    ...section(
      'Noch nicht Öffentliches verändert, was öffentlich ist, mit dem Startwert:',
      interfering.map(String),
      'Das ist ein Fehler in Ratsfenster. Bitte melden und bis dahin nichts veröffentlichen.',
    ),
  ];
}

/** The verdict in German, for people. Names ids, never a text that must not get out. */
export function tellVerdict(verdict: Verdict): string {
  const { counts, unusedAllowances, overlayPresent } = verdict;
  const unused = unusedAllowances.map(
    ({ id }) => `Die Erlaubnis für „${id}“ wird nicht gebraucht; sie kann aus leak-gate.yml entfallen.`,
  );
  const without = overlayPresent
    ? []
    : ['Ohne den Ordner protected wurde nur geprüft, ob noch nicht Öffentliches zurückbleibt.'];
  const size = `${counted(counts.files, 'Datei', 'Dateien')}, ${(counts.bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
  const done = `Durchsucht: ${size}, nach ${counts.needles} geschützten Kennungen; ${counts.controls} Kontrollen; ${counts.seeds} Ersetzungen.`;
  return [...sections(verdict), ...unused, ...without, done, endOf(verdict), ''].join('\n');
}

function endOf(verdict: Verdict): string {
  if (!isShown(verdict))
    return 'Gezeigt ist damit nichts: Keine Kontrolle belegt, dass die Ausgabe gelesen wurde. Bitte prüfen, ob Inhalt, Zeitpunkt und Ordner zu demselben Bau gehören; bis dahin darf die Ausgabe nicht veröffentlicht werden.';
  if (!isClean(verdict)) return 'Die Ausgabe darf so nicht veröffentlicht werden.';
  return verdict.counts.controls > 0
    ? 'Es tritt nichts aus.'
    : 'Gefunden wurde nichts. Öffentlich ist zu diesem Zeitpunkt noch keine Sitzung, keine Vorlage und kein Beschluss; eine Kontrolle gab es deshalb nicht.';
}
