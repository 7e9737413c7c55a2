/** The parts of a personal name. */
export interface PersonName {
  readonly surname: string;
  readonly givenName?: string | undefined;
  readonly title?: string | undefined;
}

const ADDRESS = /^(?:herrn?|frau)\s+/i;
const TITLE = /^((?:(?:prof|dr|dipl|mag|ing|med|jur|phil|rer|nat|h\.\s?c)\b\.?(?:-\w+\.?)?\s*)+)/i;
const PARTICLE = /^(?:von|vom|van|der|den|de|zu|zur|zum|und)$/i;

/** Splits "Herr Dr. Max von der Aue" into its parts; undefined where no surname is left. */
export function splitName(name: string): PersonName | undefined {
  const plain = name.replace(ADDRESS, '').trim();
  if (/^[^,]+,\s*\S/.test(plain)) {
    const [surname = '', rest = ''] = plain.split(/,\s*/, 2);
    const title = TITLE.exec(rest)?.[1]?.trim();
    return { surname, givenName: rest.replace(TITLE, '').trim() || undefined, title };
  }
  const title = TITLE.exec(plain)?.[1]?.trim();
  const words = plain
    .replace(TITLE, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] as string)) first -= 1;
  return {
    surname: words.slice(first).join(' '),
    givenName: words.slice(0, first).join(' ') || undefined,
    title,
  };
}
