import { counted, germanNumber, listed } from '../../format/wording/numbers.ts';
import type { Fault, Finding, LinkReport } from './check-links.ts';

/** How a check of links went, in German, and the exit code: 1 where a link is dead. */
export interface LinksStory {
  readonly code: 0 | 1;
  readonly text: string;
}

const WORDS: Readonly<Record<Fault, (meant: string) => string>> = {
  nothing: () =>
    'Unter dieser Adresse steht nichts. Bitte den Verweis berichtigen oder die Adresse in redirects.yml weiterleiten.',
  case: (meant) => `Groß- und Kleinschreibung stimmen nicht. Richtig ist: ${meant}`,
  anchor: () =>
    'Die Seite gibt es, die Stelle hinter dem Zeichen # nicht. Bitte den Verweis auf die Seite oder eine vorhandene Stelle richten.',
  malformed: () => 'Das ist keine gültige Adresse. Bitte den Verweis neu schreiben.',
  'no-slash': (meant) =>
    `Am Ende fehlt der Schrägstrich; nicht jeder Webspace ergänzt ihn. Besser ist: ${meant}`,
};

const EXAMPLES = 3;

function pagesInWords(pages: readonly string[]): string {
  if (pages.length <= EXAMPLES) return `auf ${listed(pages)}`;
  return `auf ${germanNumber(pages.length)} Seiten, zum Beispiel ${listed(pages.slice(0, EXAMPLES))}`;
}

const inWords = ({ fault, link, pages, meant = '' }: Finding): string =>
  `${link === '' ? '(leerer Verweis)' : link}\n  ${pagesInWords(pages)}\n  ${WORDS[fault](meant)}\n`;

/** Tells of each dead link with its pages and the remedy, then the sum. A missing slash is a hint and stops nothing. */
export function tellLinks({ findings, pages, internal, foreign }: LinkReport): LinksStory {
  const dead = findings.filter(({ fault }) => fault !== 'no-slash');
  const hints = findings.filter(({ fault }) => fault === 'no-slash');
  const sum = `${counted(pages, 'Seite', 'Seiten')}, ${counted(internal, 'Verweis', 'Verweise')} innerhalb der Website. Nicht geprüft: ${counted(foreign, 'Verweis', 'Verweise')} auf fremde Websites.`;
  const outcome =
    dead.length === 0 ? 'Kein toter Verweis.' : `${counted(dead.length, 'toter Verweis', 'tote Verweise')}.`;
  const hint = hints.length === 0 ? '' : ` ${counted(hints.length, 'Hinweis', 'Hinweise')}.`;
  const text = [...dead, ...hints].map(inWords).join('\n');
  return {
    code: dead.length === 0 ? 0 : 1,
    text: `${text}${text === '' ? '' : '\n'}${outcome}${hint} ${sum}\n`,
  };
}
