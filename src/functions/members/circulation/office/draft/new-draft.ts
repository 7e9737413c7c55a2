import { addDays } from '../../../../../domain/calendar-date.ts';
import { localDay } from '../../../instant-words.ts';
import type { Council } from '../../../ports.ts';
import type { Ground } from './ballot-of.ts';
import type { BallotDraft } from './draft.ts';
import { randomBallotId } from './draft-id.ts';
import { presetChoices } from './preset-choices.ts';

/** Days and time at which a ballot closes unless a clerk says otherwise. */
const DAYS = 7;
const TIME = '18:00';

/** A draft without items, as it is first shown. @param now milliseconds since 1970, of the machine's clock */
export const newDraft = (
  {
    organization,
    meeting,
    title,
  }: { readonly organization: string; readonly meeting?: string; readonly title: string },
  ground: Pick<Ground, 'presets'>,
  by: string,
  { now, council }: { readonly now: number; readonly council: Council },
): BallotDraft => ({
  id: randomBallotId(),
  version: 0,
  by,
  at: new Date(now).toISOString(),
  organization,
  ...(meeting !== undefined && { meeting }),
  items: [],
  procedure: {
    title,
    preset: onlyOne(ground),
    declared: [],
    reason: '',
    closesOn: addDays(localDay(now, council), DAYS),
    closesAt: TIME,
    visibility: 'named',
    interim: false,
    stepUp: true,
  },
});

/** Where there is one rule, nobody has to choose it. */
function onlyOne(ground: Pick<Ground, 'presets'>): string {
  const [first = '', ...others] = presetChoices(ground).keys();
  return others.length === 0 ? first : '';
}
