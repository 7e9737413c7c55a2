import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

/** Cuts of Fira Sans (SIL Open Font License 1.1) that the templates ask for; no other font is ever used. */
const CUTS = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '600SemiBold_Italic'];

const PACKAGE = new URL('../../../node_modules/@expo-google-fonts/fira-sans/', import.meta.url);

/** The font of all documents. */
export interface DocumentFonts {
  /** Folders, one for each cut. */
  readonly folders: readonly string[];
  /** Bytes of the files, in the order of their names. */
  readonly files: readonly Uint8Array[];
  /** True where every cut shows the character. */
  readonly shows: (codePoint: number) => boolean;
}

/** The font is not there, or cannot be read: no document can be made. */
export class FontFault extends Error {
  constructor(file: string) {
    super(
      `Die Schriftdatei ${file} fehlt oder ist beschädigt. Ohne sie entsteht kein Dokument. ` +
        'Bitte stellen Sie die Pakete mit „npm ci“ wieder her.',
    );
    this.name = 'FontFault';
  }
}

function readFont(file: string): { bytes: Uint8Array; characters: ReadonlySet<number> } {
  try {
    const bytes = readFileSync(file);
    return { bytes, characters: new Set(create(bytes).characterSet) };
  } catch {
    throw new FontFault(file);
  }
}

/**
 * Reads the font.
 * @param folder of the package `@expo-google-fonts/fira-sans`
 * @throws FontFault where a file is missing or damaged; left to itself, the typesetter would leave out the text in silence
 */
export function documentFonts(folder = fileURLToPath(PACKAGE)): DocumentFonts {
  const fonts = CUTS.map((cut) => readFont(`${folder}${cut}/FiraSans_${cut}.ttf`));
  return {
    folders: CUTS.map((cut) => `${folder}${cut}`),
    files: fonts.map(({ bytes }) => bytes),
    shows: (codePoint) => fonts.every(({ characters }) => characters.has(codePoint)),
  };
}
