import type { CirculationRule, Sourced } from './legal-profile.ts';

type Rule = Omit<CirculationRule, 'preset' | 'body' | 'secret' | 'basis'>;

/** What is the same wherever it is allowed. Nowhere are secret votes possible (L-50f). */
const RULES = {
  'rp-emergency': {
    allowedWhen: 'emergency',
    consent: 'no-objection',
    silence: 'no-consent',
    publish: true,
    name: 'Umlaufverfahren in einer Notlage',
  },
  'ni-main-committee': {
    allowedWhen: 'always',
    consent: 'no-objection',
    silence: 'no-consent',
    publish: false,
    name: 'Umlaufverfahren des Hauptausschusses',
  },
  'ni-council': {
    allowedWhen: 'epidemic-situation',
    proposedBy: 'chief-officer',
    consent: 'four-fifths-of-members',
    silence: 'no-consent',
    publish: true,
    name: 'Umlaufverfahren in einer epidemischen Lage',
  },
  'bw-simple': {
    allowedWhen: 'simple-matter',
    consent: 'no-objection',
    silence: 'consents',
    publish: false,
    name: 'Offenlegung oder schriftliches Verfahren bei Gegenständen einfacher Art',
  },
} as const satisfies Readonly<Record<CirculationRule['preset'], Rule>>;

/** One row of the rules on circulation. @param basis the sentence for pages, with the paragraph */
export const circulation = (
  preset: CirculationRule['preset'],
  body: CirculationRule['body'],
  basis: Sourced<string>,
): CirculationRule => ({ preset, body, ...RULES[preset], secret: false, basis });
