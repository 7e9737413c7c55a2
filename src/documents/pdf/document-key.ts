import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/ledger/canonical-json.ts';
import { fontFiles } from './fonts.ts';
import { pdfInput } from './input.ts';
import type { DocumentToMake } from './made-document.ts';
import { ENGINE, templateFiles } from './typesetter.ts';

/** Raised whenever what is done after the setting gives other bytes. */
const MARKS = 3;

/** One hash of several parts that no other parts share: each goes in with its length. */
function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest('hex');
}

/**
 * Gives each document the key of all that its bytes depend on: engine, templates, font, what the templates are handed, and
 * the pictures that it names.
 * @throws FontFault where a font file is missing
 */
export function documentKeys(): (document: DocumentToMake) => string {
  const tools = hashOf([ENGINE, String(MARKS), ...templateFiles(), ...fontFiles()]);
  return ({ data, pictures }) => {
    const { arms } = data.letterhead;
    const picture = arms && pictures.get(arms.picture);
    const input = pdfInput(data, arms && `arms of ${arms.picture.split('.').at(-1)}`);
    return hashOf([tools, canonicalJson(input), ...(picture ? [picture] : [])]);
  };
}
