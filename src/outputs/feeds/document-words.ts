const CHANGED = /^Dokument „(.*)“ (hinzugefügt|entfernt|ersetzt)$/s;
const RETITLED = /^Dokument „.*“ heißt jetzt „(.*)“$/s;
const RENAMED = /^Dateiname des Dokuments „(.*)“ geändert$/s;

/**
 * A phrase of the log, in which a document has its title only while one of that title is still there: what was taken
 * back is not told again. A former title is not told at all.
 */
export function withStandingTitles(phrase: string, titles: ReadonlySet<string>): string {
  const [, title = '', what = ''] = CHANGED.exec(phrase) ?? [];
  if (what !== '') return titles.has(title) ? phrase : `Dokument ${what}`;
  const retitled = RETITLED.exec(phrase)?.[1];
  if (retitled !== undefined)
    return titles.has(retitled) ? `Ein Dokument heißt jetzt „${retitled}“` : 'Titel eines Dokuments geändert';
  const renamed = RENAMED.exec(phrase)?.[1];
  return renamed === undefined || titles.has(renamed) ? phrase : 'Dateiname eines Dokuments geändert';
}
