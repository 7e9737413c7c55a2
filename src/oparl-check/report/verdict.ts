import type { Language } from '../catalogue/rule.ts';
import { countLevels, type Outcome } from './outcome.ts';

const counted = (many: number, one: string, more: string): string =>
  many === 1 ? `1 ${one}` : `${many} ${more}`;

function german(outcome: Outcome): string {
  const { MUST, SHOULD, HINT } = countLevels(outcome.groups);
  const { version, isFinished, tier } = outcome.checked;
  if (MUST > 0)
    return `Der Endpunkt verletzt OParl ${version}: ${counted(MUST, 'Verstoß', 'Verstöße')} gegen zwingende Regeln.`;
  if (!isFinished)
    return 'Die Zeit hat nicht gereicht; in dem, was geprüft wurde, ist keine zwingende Regel verletzt.';
  const conforms =
    tier === 'static'
      ? `Bis auf die Filter entspricht der Endpunkt OParl ${version}`
      : `Der Endpunkt entspricht OParl ${version}`;
  if (SHOULD + HINT === 0) return `${conforms}; es gibt nichts zu beanstanden.`;
  const advice =
    SHOULD === 0 ? counted(HINT, 'Hinweis', 'Hinweise') : counted(SHOULD, 'Empfehlung', 'Empfehlungen');
  return `${conforms}; ${advice} ${SHOULD === 0 ? 'zur Güte der Daten' : 'der Spezifikation sind nicht umgesetzt'}.`;
}

function english(outcome: Outcome): string {
  const { MUST, SHOULD, HINT } = countLevels(outcome.groups);
  const { version, isFinished, tier } = outcome.checked;
  if (MUST > 0)
    return `The endpoint violates OParl ${version}: ${counted(MUST, 'breach', 'breaches')} of mandatory rules.`;
  if (!isFinished) return 'The time did not suffice; in what was checked, no mandatory rule is violated.';
  const conforms =
    tier === 'static'
      ? `But for the filters, the endpoint conforms to OParl ${version}`
      : `The endpoint conforms to OParl ${version}`;
  if (SHOULD + HINT === 0) return `${conforms}; nothing was found.`;
  return SHOULD === 0
    ? `${conforms}; ${counted(HINT, 'hint', 'hints')} on the quality of its data.`
    : `${conforms}; ${counted(SHOULD, 'recommendation', 'recommendations')} of the specification not followed.`;
}

/** What the check comes to, in one sentence. */
export const verdict = (outcome: Outcome, language: Language): string =>
  language === 'de' ? german(outcome) : english(outcome);

const NOTES = {
  static: [
    'Statisches Angebot: Der Endpunkt sagt von sich, dass er die Filter (2-05) nicht beachtet; sie wurden nicht geprüft. Volle Konformität gibt erst die Filterfunktion.',
    'Static offer: the endpoint itself says that it does not obey the filters (2-05); they were not checked. Full conformity needs the filter function.',
  ],
  sampled: [
    'Stichprobe: Je Liste wurden höchstens {limit} Objekte geprüft; ob Verweise in beiden Richtungen stimmen, ist so nicht zu sagen.',
    'Sample: at most {limit} objects of each list were checked; whether references hold in both directions cannot be said.',
  ],
  unfinished: [
    'Die Zeit war um, bevor alles geprüft war; --max-minutes verlängert sie, --limit verkleinert die Aufgabe.',
    'The time was over before everything was checked; --max-minutes extends it, --limit makes the task smaller.',
  ],
} as const;

/** What a reader must know of the extent of the check. */
export function notes({ checked, limit }: Outcome, language: Language): string[] {
  const at = language === 'de' ? 0 : 1;
  return [
    ...(checked.tier === 'static' ? [NOTES.static[at]] : []),
    ...(limit === undefined ? [] : [NOTES.sampled[at].replace('{limit}', String(limit))]),
    ...(checked.isFinished ? [] : [NOTES.unfinished[at]]),
  ];
}
