import type { Outcome } from '../../domain/schema/index.ts';

/** Wordings of results in four real council systems, the more telling first. */
const PATTERNS: readonly (readonly [RegExp, Outcome])[] = [
  [
    /kein\w*\s+(?:beschluss|beratungsergebnis|empfehlung|abstimmung|votum)|ohne\s+(?:beschluss|votum|empfehlung)|nicht\s+(?:beschlossen|beraten|gegeben)|entfällt|entfallen|\b(?:vor)?beraten\b|\bbehandelt\b(?! werden)|beratung erfolgt/i,
    'no-decision',
  ],
  [/abgesetzt|von der tagesordnung/i, 'removed'],
  [/zurückgezogen|zurückgenommen/i, 'withdrawn'],
  [/vertagt|vertagung|zurückgestellt|zurückstellung|verschoben|nicht behandelt/i, 'postponed'],
  [/verwiesen|verweisung|überwiesen|weitergeleitet|zurückverwiesen/i, 'referred'],
  [/abgelehnt|ablehnung|nicht zugestimmt|zurückgewiesen/i, 'rejected'],
  [/nicht\s+(?:zugestimmt|empfohlen)/i, 'not-recommended'],
  [/beantwortet|beantwortung/i, 'answered'],
  [/zur\s+kenntnis|kenntnisnahme|kenntnis genommen|in kenntnis/i, 'noted'],
  [/\bgewählt|wahl erfolgt|\bbestellt\b|\bbenannt\b/i, 'elected'],
  [
    /empf(?:ohlen|ehlung).*(?:geändert|abweichend|änderung)|(?:geändert|abweichend).*empf(?:ohlen|ehlung)/i,
    'recommended-amended',
  ],
  [/(?<!un)geänd(?:ert|\.)|abweichend|mit änderung|modifiziert|ergänzter? beschluss/i, 'approved-amended'],
  [/nicht empfohlen/i, 'not-recommended'],
  [/empfohlen|empfehlung/i, 'recommended'],
  [
    /beschlossen|angenommen|zugestimmt|zustimmung|zustimmend|genehmigt|stattgegeben|entlastet|festgestellt|lt\.?\s*(?:beschluss|vorlage)|laut\s+(?:beschluss|vorlage)|gem(?:äß|\.)\s*(?:beschluss|vorlage)|ungeändert|wie vorgeschlagen/i,
    'approved',
  ],
  [/\beinstimmig|\bmehrheitlich|\bmit mehrheit|^\s*ja\b/i, 'approved'],
];

/** The outcome that a free wording names; undefined where it names none. */
export const outcomeOf = (wording: string): Outcome | undefined =>
  PATTERNS.find(([pattern]) => pattern.test(wording))?.[1];

const ADVISED: Readonly<Partial<Record<Outcome, Outcome>>> = {
  approved: 'recommended',
  'approved-amended': 'recommended-amended',
  rejected: 'not-recommended',
};

/** The same outcome said of a body that only advises: what it approves, it recommends. */
export const advised = (outcome: Outcome): Outcome => ADVISED[outcome] ?? outcome;
