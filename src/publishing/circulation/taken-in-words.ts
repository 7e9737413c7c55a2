import { counted } from '../../format/wording/numbers.ts';
import { RESOLUTIONS } from './entry-to-write.ts';
import type { Taken } from './outcomes.ts';

/** What was done with a ballot, in lines; of what is not public only that it is there. */
export function takenInWords(id: string, { written, there, left }: Taken): string {
  const parts = [
    written.length > 0 && `${counted(written.length, 'Ergebnis', 'Ergebnisse')} übernommen`,
    there.length > 0 && `${there.length} schon da`,
    left.length > 0 && `${left.length} nicht für diesen Teil des Inhalts bestimmt`,
  ].filter(Boolean);
  const files = written.map((entry) =>
    entry.public ? `  ${RESOLUTIONS}/${entry.key}/index.md\n` : `  Punkt ${entry.item} (nichtöffentlich)\n`,
  );
  return `Umlaufverfahren ${id}: Protokoll geprüft, ${parts.join(', ')}.\n${files.join('')}`;
}
