import { suffixesOf } from '../german/compounds.ts';
import { GERMAN } from './german.ts';
import type { IndexLanguage } from './language.ts';

/** German as the build uses it for the index. */
export const INDEX_GERMAN: IndexLanguage = { ...GERMAN, suffixes: suffixesOf };
