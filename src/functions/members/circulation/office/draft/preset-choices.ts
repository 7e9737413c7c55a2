import {
  canStartBy,
  type CirculationPreset,
  type Situation,
  type StartRefusal,
} from '../../../../../domain/law/index.ts';
import type { Ground } from './ballot-of.ts';
import type { Declared, DraftItem, DraftProcedure } from './draft.ts';

/** The ways that are open to an organization, by the word that a form sends: the key, with a number where a body has several of its own. */
export const presetChoices = ({ presets }: Pick<Ground, 'presets'>): ReadonlyMap<string, CirculationPreset> =>
  new Map(
    presets.map((preset, place) => {
      const before = presets.slice(0, place).filter(({ key }) => key === preset.key).length;
      return [before === 0 ? preset.key : `${preset.key}-${String(before + 1)}`, preset];
    }),
  );

/** What a draft declares, and how its items are to be decided. */
export const situationOf = (
  { declared }: Pick<DraftProcedure, 'declared'>,
  items: readonly Pick<DraftItem, 'method'>[],
): Situation => {
  const says = (word: Declared): boolean => declared.includes(word);
  return {
    emergency: says('emergency'),
    epidemic: says('epidemic'),
    proposedByChiefOfficer: says('proposed-by-chief-officer'),
    simpleMatter: says('simple-matter'),
    secret: items.some(({ method }) => method === 'secret'),
    election: items.some(({ method }) => method === 'election'),
  };
};

/** Why a preset does not serve so; nothing where it does. */
export function startRefusals(preset: CirculationPreset, situation: Situation): readonly StartRefusal[] {
  const start = canStartBy(preset, situation);
  return start.allowed ? [] : start.reasons;
}
