import type { Both, Language } from '../catalogue/rule.ts';
import type { Outcome } from './outcome.ts';

/** Names of vendors' fields that are told; the JSON report has them all. */
const NAMED = 5;

const STATIC: Both = {
  de: 'Statisches Angebot: Der Endpunkt sagt von sich, dass er die Filter (2-05) nicht beachtet; sie wurden nicht geprüft. Volle Konformität gibt erst die Filterfunktion.',
  en: 'Static offer: the endpoint itself says that it does not obey the filters (2-05); they were not checked. Full conformity needs the filter function.',
};

const UNFINISHED: Both = {
  de: 'Die Zeit war um, bevor alles geprüft war; --max-minutes verlängert sie, --limit verkleinert die Aufgabe.',
  en: 'The time was over before everything was checked; --max-minutes extends it, --limit makes the task smaller.',
};

const sampled = (limit: number): Both => ({
  de: `Stichprobe: Je Liste ${limit === 1 ? 'wurde höchstens 1 Objekt' : `wurden höchstens ${limit} Objekte`} geprüft; ob Verweise in beiden Richtungen stimmen, ist so nicht zu sagen.`,
  en: `Sample: at most ${limit} ${limit === 1 ? 'object' : 'objects'} of each list were checked; whether references hold in both directions cannot be said.`,
});

const someFiles = (files: number, all: number): Both => ({
  de: `Dateien: ${files.toLocaleString('de')} von ${all.toLocaleString('de')} wurden heruntergeladen und verglichen (--files legt die Zahl fest, --host erlaubt weitere Rechner).`,
  en: `Files: ${files.toLocaleString('en')} of ${all.toLocaleString('en')} were downloaded and compared (--files sets the number, --host allows further hosts).`,
});

function vendors(fields: readonly string[]): Both {
  const names = fields.slice(0, NAMED).join(', ');
  const left = fields.length - NAMED;
  return {
    de: `Nicht geprüft: Listen und Objekte, die nicht zu OParl gehören, sondern dem Hersteller eigen sind (${names}${left > 0 ? ` und ${left} weitere` : ''}).`,
    en: `Not checked: lists and objects that are no part of OParl but a vendor's own (${names}${left > 0 ? ` and ${left} more` : ''}).`,
  };
}

/** What a reader must know of the extent of the check. */
export function notes({ checked, limit }: Outcome, language: Language): string[] {
  const { tier, files, filesInAll, vendorFields, isFinished } = checked;
  const told = [
    ...(tier === 'static' ? [STATIC] : []),
    ...(limit === undefined ? [] : [sampled(limit)]),
    ...(files < filesInAll ? [someFiles(files, filesInAll)] : []),
    ...(vendorFields.length > 0 ? [vendors(vendorFields)] : []),
    ...(isFinished ? [] : [UNFINISHED]),
  ];
  return told.map((both) => both[language]);
}
