import type { Section } from './section.ts';

/** How binding a rule is: what the specification demands, what it recommends, what we advise. */
export const LEVELS = ['MUST', 'SHOULD', 'HINT'] as const;
export type Level = (typeof LEVELS)[number];

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for people in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** What is wrong and what to do, in one language; `{field}`, `{value}` and `{expected}` stand for those of the finding. */
export interface Wording {
  readonly message: string;
  readonly remedy: string;
}

/** One rule of the check. */
export interface Rule {
  readonly level: Level;
  readonly section: Section;
  readonly de: Wording;
  readonly en: Wording;
}

/** Makes a rule of its level, its section and, in German and in English, message and remedy. */
export const rule = (
  level: Level,
  section: Section,
  de: readonly [string, string],
  en: readonly [string, string],
): Rule => ({
  level,
  section,
  de: { message: de[0], remedy: de[1] },
  en: { message: en[0], remedy: en[1] },
});
