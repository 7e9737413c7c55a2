import { CATALOGUE } from '../catalogue/catalogue.ts';
import type { Language, Level } from '../catalogue/rule.ts';
import { SECTIONS } from '../catalogue/section.ts';
import type { Group } from '../findings.ts';
import type { Outcome } from './outcome.ts';
import { notes } from './notes.ts';
import { verdict } from './verdict.ts';
import { wordFinding } from './word-finding.ts';

const WORDS = {
  de: {
    title: 'Prüfung der OParl-Schnittstelle',
    objects: 'Objekte',
    deleted: 'davon gelöscht',
    lists: 'Listen',
    files: 'Dateien',
    requests: 'Anfragen',
    times: '-mal',
    remedy: 'Abhilfe',
    section: 'Spezifikation',
    more: 'weitere',
    result: 'Ergebnis',
    levels: { MUST: 'ZWINGEND', SHOULD: 'EMPFOHLEN', HINT: 'HINWEIS' },
  },
  en: {
    title: 'Check of the OParl interface',
    objects: 'objects',
    deleted: 'of these deleted',
    lists: 'lists',
    files: 'files',
    requests: 'requests',
    times: ' times',
    remedy: 'Remedy',
    section: 'Specification',
    more: 'more',
    result: 'Result',
    levels: { MUST: 'MUST', SHOULD: 'SHOULD', HINT: 'HINT' },
  },
} as const satisfies Record<Language, { levels: Record<Level, string> } & Record<string, unknown>>;

function summary({ checked }: Outcome, language: Language): string[] {
  const words = WORDS[language];
  const format = (many: number): string => many.toLocaleString(language);
  const all = [...checked.objects.values()].reduce((sum, many) => sum + many, 0);
  const deleted = checked.tombstones === 0 ? '' : `, ${words.deleted} ${format(checked.tombstones)}`;
  const types = [...checked.objects].map(([type, many]) => `${type} ${format(many)}`).join(' · ');
  return [
    `${words.title}: ${checked.url} (OParl ${checked.version})`,
    `${format(all)} ${words.objects}${deleted}, ${format(checked.lists)} ${words.lists}, ${format(checked.files)} ${words.files}, ${format(checked.requests)} ${words.requests}`,
    types,
  ];
}

function groupText(group: Group, examples: number, language: Language): string[] {
  const words = WORDS[language];
  const { level, section } = CATALOGUE[group.code];
  const [first, ...others] = group.examples.slice(0, examples);
  if (!first) return [];
  const { message, remedy } = wordFinding(first, language);
  const left = group.count - 1 - others.length;
  return [
    '',
    `${words.levels[level]}  ${group.code}  ${group.count.toLocaleString(language)}${words.times}`,
    `  ${first.url}`,
    `    ${message}`,
    ...others.flatMap((finding) => [`  ${finding.url}`, `    ${wordFinding(finding, language).message}`]),
    ...(left > 0 ? [`  … ${left.toLocaleString(language)} ${words.more}`] : []),
    `  ${words.remedy}: ${remedy}`,
    `  ${words.section}: ${SECTIONS[section]}`,
  ];
}

/** The report for people: what was looked at, findings by rule with examples, and the verdict at the end. */
export function textReport(outcome: Outcome, examples: number, language: Language): string {
  return [
    ...summary(outcome, language),
    ...outcome.groups.flatMap((group) => groupText(group, examples, language)),
    '',
    ...notes(outcome, language),
    `${WORDS[language].result}: ${verdict(outcome, language)}`,
  ].join('\n');
}
