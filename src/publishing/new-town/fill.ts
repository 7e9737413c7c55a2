import type { LegalProfile } from '../../domain/profiles/index.ts';
import type { NewOptions } from './options.ts';
import type { Pinned } from './pinned.ts';

/** Values of the marks `@@NAME@@` in the templates. */
export type Marks = Readonly<Record<string, string>>;

const COUNCILS: Readonly<Record<string, { council: string; kind: string }>> = {
  'rp-gemo': { council: 'Gemeinderat', kind: 'municipality' },
  'rp-lko': { council: 'Kreistag', kind: 'district' },
  'ni-nkomvg': { council: 'Gemeinderat', kind: 'municipality' },
  'bw-gemo': { council: 'Gemeinderat', kind: 'municipality' },
};

/** Gives the values of all marks. A name that begins with "Stadt" or "Landkreis" says what it is. */
export function marksOf({ name, baseUrl, profile }: NewOptions, { product, commit }: Pinned): Marks {
  const { council, kind } = councilOf(name, profile);
  return {
    NAME: name,
    KEY: keyOf(name),
    BASE_URL: baseUrl,
    PROFILE: profile.key,
    LAND: profile.land,
    COUNCIL: council,
    KIND: kind,
    PRODUCT: product,
    COMMIT: commit,
  };
}

function councilOf(name: string, { key }: LegalProfile): { council: string; kind: string } {
  if (/^(?:Land)?kreis\b/i.test(name)) return { council: 'Kreistag', kind: 'district' };
  if (/^(?:\p{L}+)?stadt\b/iu.test(name)) return { council: 'Stadtrat', kind: 'town' };
  return COUNCILS[key] ?? { council: 'Rat', kind: 'municipality' };
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The key of the body, such as `stadt-musterau`. */
function keyOf(name: string): string {
  const plain = name.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
  const words = plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-|-$/g, '') || 'kommune';
}

/** Puts the values into a text or a path. @throws Error at a mark that has none */
export const fill = (text: string, marks: Marks): string =>
  text.replace(/@@([A-Z_]+)@@/g, (mark, name: string) => {
    const value = marks[name];
    if (value === undefined) throw new Error(`No value for ${mark}.`);
    return value;
  });
