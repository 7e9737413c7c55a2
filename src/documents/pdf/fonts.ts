import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

/** Cuts of Fira Sans (SIL Open Font License 1.1) that the templates ask for; no other font is ever used. */
const CUTS = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '600SemiBold_Italic'];

const FOLDER = fileURLToPath(new URL('../../../node_modules/@expo-google-fonts/fira-sans/', import.meta.url));

/** The font of all documents. */
export interface DocumentFonts {
  /** Folders, one for each cut. */
  readonly folders: readonly string[];
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

const pathsIn = (folder: string): string[] => CUTS.map((cut) => `${folder}${cut}/FiraSans_${cut}.ttf`);

function whole<T>(file: string, read: (file: string) => T): T {
  try {
    return read(file);
  } catch {
    throw new FontFault(file);
  }
}

/**
 * Bytes of the font files, in the order of their names.
 * @param folder of the package `@expo-google-fonts/fira-sans`
 * @throws FontFault where one is missing
 */
export const fontFiles = (folder = FOLDER): Buffer[] =>
  pathsIn(folder).map((file) => whole(file, (name) => readFileSync(name)));

/**
 * Reads what the font can show.
 * @throws FontFault where a file is missing or damaged; left to itself, the typesetter would leave out the text in silence
 */
export function documentFonts(folder = FOLDER): DocumentFonts {
  const sets = pathsIn(folder).map((file) => whole(file, (name) => charactersOf(readFileSync(name))));
  return {
    folders: CUTS.map((cut) => `${folder}${cut}`),
    shows: (codePoint) => sets.every((characters) => characters.has(codePoint)),
  };
}

const charactersOf = (bytes: Uint8Array): ReadonlySet<number> => new Set(create(bytes).characterSet);
