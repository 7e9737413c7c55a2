import type { Language } from '../catalogue/rule.ts';
import { countLevels, type Outcome } from './outcome.ts';

const counted = (many: number, one: string, more: string): string =>
  many === 1 ? `1 ${one}` : `${many} ${more}`;

/** What is said where no mandatory rule is broken: of a sample only that nothing was found in it. */
function germanPraise({ checked, limit }: Outcome): string {
  const { version, tier } = checked;
  const filters = tier === 'static';
  if (limit !== undefined)
    return `In der Stichprobe${filters ? ' (ohne die Filter)' : ''} wurde kein Verstoß gegen OParl ${version} gefunden`;
  return filters
    ? `Bis auf die Filter entspricht der Endpunkt OParl ${version}`
    : `Der Endpunkt entspricht OParl ${version}`;
}

function german(outcome: Outcome): string {
  const { MUST, SHOULD, HINT } = countLevels(outcome.groups);
  const { version, isFinished } = outcome.checked;
  if (MUST > 0)
    return `Der Endpunkt verletzt OParl ${version}: ${counted(MUST, 'Verstoß', 'Verstöße')} gegen zwingende Regeln.`;
  if (!isFinished)
    return 'Die Zeit hat nicht gereicht; in dem, was geprüft wurde, ist keine zwingende Regel verletzt.';
  const praise = germanPraise(outcome);
  if (SHOULD + HINT === 0)
    return outcome.limit === undefined
      ? `${praise}; es gibt nichts zu beanstanden.`
      : `${praise}, auch sonst nichts; das Übrige wurde nicht geprüft.`;
  const advice =
    SHOULD === 0 ? counted(HINT, 'Hinweis', 'Hinweise') : counted(SHOULD, 'Empfehlung', 'Empfehlungen');
  return `${praise}; ${advice} ${SHOULD === 0 ? 'zur Güte der Daten' : 'der Spezifikation sind nicht umgesetzt'}.`;
}

function englishPraise({ checked, limit }: Outcome): string {
  const { version, tier } = checked;
  const filters = tier === 'static';
  if (limit !== undefined)
    return `In the sample${filters ? ' (without the filters)' : ''} no breach of OParl ${version} was found`;
  return filters
    ? `But for the filters, the endpoint conforms to OParl ${version}`
    : `The endpoint conforms to OParl ${version}`;
}

function english(outcome: Outcome): string {
  const { MUST, SHOULD, HINT } = countLevels(outcome.groups);
  const { version, isFinished } = outcome.checked;
  if (MUST > 0)
    return `The endpoint violates OParl ${version}: ${counted(MUST, 'breach', 'breaches')} of mandatory rules.`;
  if (!isFinished) return 'The time did not suffice; in what was checked, no mandatory rule is violated.';
  const praise = englishPraise(outcome);
  if (SHOULD + HINT === 0)
    return outcome.limit === undefined
      ? `${praise}; nothing was found.`
      : `${praise}, nor anything else; the rest was not checked.`;
  return SHOULD === 0
    ? `${praise}; ${counted(HINT, 'hint', 'hints')} on the quality of its data.`
    : `${praise}; ${counted(SHOULD, 'recommendation', 'recommendations')} of the specification not followed.`;
}

/** What the check comes to, in one sentence. */
export const verdict = (outcome: Outcome, language: Language): string =>
  language === 'de' ? german(outcome) : english(outcome);
