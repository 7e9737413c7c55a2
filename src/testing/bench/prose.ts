import { between, pick } from './random.ts';

const SUBJECTS =
  'Die Verwaltung;Der Ausschuss;Der Rat;Die Gemeinde;Das Planungsbüro;Der Landkreis;Die Feuerwehr;Der Ortsrat;Die Schulleitung;Das Fachamt;Der Eigenbetrieb;Die Kämmerei'.split(
    ';',
  );
const VERBS =
  'prüft;empfiehlt;beauftragt;begrüßt;bewertet;beschreibt;verschiebt;untersucht;ergänzt;veranschlagt;stellt vor;lehnt ab'.split(
    ';',
  );
const ADJECTIVES =
  'neue;geplante;barrierefreie;energetische;zusätzliche;vorläufige;wirtschaftliche;städtebauliche;zweite;überarbeitete;gemeinsame;dringende'.split(
    ';',
  );
const FRONTS =
  'Straßen;Schul;Haushalts;Bebauungs;Feuerwehr;Kinder;Rad;Wasser;Wärme;Grundstücks;Friedhofs;Sport;Verkehrs;Gewerbe;Klima;Lärm;Brücken;Personal;Abwasser;Spielplatz'.split(
    ';',
  );
const BACKS =
  'planung;sanierung;konzept;satzung;gebühren;erweiterung;förderung;untersuchung;ausbau;vergabe;beteiligung;steuerung;gutachten;versorgung;unterhaltung;beratung'.split(
    ';',
  );
const ENDS =
  'im Haushaltsjahr;bis zum Jahresende;nach Abschluss der Beteiligung;auf Grundlage des Gutachtens;mit Mitteln des Landes;in enger Abstimmung mit den Anliegern;wegen gestiegener Baukosten;unter Vorbehalt der Genehmigung'.split(
    ';',
  );

/** A compound such as "Straßensanierung". */
export const compound = (random: () => number): string => pick(random, FRONTS) + pick(random, BACKS);

/** One German sentence, invented, of about a dozen words. */
export const sentence = (random: () => number): string =>
  `${pick(random, SUBJECTS)} ${pick(random, VERBS)} die ${pick(random, ADJECTIVES)} ${compound(random)} in Höhe von ${between(random, 2, 980)}.${between(random, 100, 999)} Euro ${pick(random, ENDS)}, soweit die ${compound(random)} nach § ${between(random, 1, 180)} dies zulässt.`;

/** Markdown of about `words` words: headings, paragraphs, a list and a table. */
export function prose(random: () => number, words: number): string {
  const parts = ['## Sachverhalt'];
  for (let count = 0; count < words; count += 88) {
    parts.push(Array.from({ length: 4 }, () => sentence(random)).join(' '));
    if (count % 352 === 0)
      parts.push(
        `### ${compound(random)}`,
        Array.from({ length: 3 }, () => `- ${sentence(random)}`).join('\n'),
      );
  }
  const rows = Array.from(
    { length: 5 },
    () => `| ${compound(random)} | ${between(random, 1, 999)}.000 | ${between(random, 1, 99)} % |`,
  );
  parts.push(['| Maßnahme | Betrag | Anteil |', '| --- | ---: | ---: |', ...rows].join('\n'));
  parts.push('## Beschlussvorschlag', sentence(random));
  return `${parts.join('\n\n')}\n`;
}
