import { CATALOGUE } from '../catalogue/catalogue.ts';
import { LANGUAGES } from '../catalogue/rule.ts';
import { SECTIONS } from '../catalogue/section.ts';
import type { Finding } from '../finding.ts';
import type { Group } from '../findings.ts';
import { countLevels, exitCode, type Outcome } from './outcome.ts';
import { notes } from './notes.ts';
import { verdict } from './verdict.ts';
import { wordFinding } from './word-finding.ts';

const inBoth = <T>(make: (language: 'de' | 'en') => T): Record<'de' | 'en', T> => ({
  de: make(LANGUAGES[0]),
  en: make(LANGUAGES[1]),
});

function exampleOf(finding: Finding) {
  const { url, field, value, expected } = finding;
  const message = inBoth((language) => wordFinding(finding, language).message);
  return { url, field, value, expected, message };
}

function groupOf({ code, level, count, examples }: Group) {
  const [first] = examples;
  const remedy = inBoth((language) => (first ? wordFinding(first, language).remedy : ''));
  return {
    code,
    level,
    section: SECTIONS[CATALOGUE[code].section],
    count,
    remedy,
    examples: examples.map(exampleOf),
  };
}

/** The report for machines; its shape is told in `.github/docs/oparl-check.md` and carries the number of its version. */
export function jsonReport(outcome: Outcome) {
  const { checked, groups, limit } = outcome;
  return {
    format: 'ratsfenster-oparl-check/1',
    endpoint: checked.url,
    oparlVersion: checked.version,
    tier: checked.tier,
    limit: limit ?? null,
    finished: checked.isFinished,
    objects: Object.fromEntries(checked.objects),
    tombstones: checked.tombstones,
    lists: checked.lists,
    files: checked.files,
    filesInAll: checked.filesInAll,
    vendorFields: checked.vendorFields,
    requests: checked.requests,
    conform: exitCode(outcome) === 0,
    levels: countLevels(groups),
    findings: groups.map(groupOf),
    notes: inBoth((language) => notes(outcome, language)),
    verdict: inBoth((language) => verdict(outcome, language)),
  };
}
