import { textOf } from '../values/text-of.ts';
import { formatEntry, formatYaml } from '../../format/canonical.ts';
import { ImportError } from '../import-error.ts';
import type { PlannedEntry } from '../planned-entry.ts';
import type { WantedFile } from './merge.ts';

/**
 * The canonical text of a planned entry, the same that `format:content` writes.
 * @throws ImportError where the entry is not of its schema's shape, which is a fault of this program
 */
export function canonicalFile({ path, unit, schema, data, text }: PlannedEntry): WantedFile {
  const checked = schema.safeParse(data);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new ImportError(
      'import-entry-invalid',
      `Aus ${textOf(data['sourceId'] ?? path)} würde ein ungültiger Eintrag (Feld ${issue?.path.join('.')}). Bitte melden; es wurde nichts geschrieben.`,
    );
  }
  const isYaml = path.endsWith('.yml');
  return { path, unit, text: isYaml ? formatYaml(data, schema) : formatEntry({ data, text }, schema) };
}
