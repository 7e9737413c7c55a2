import { canStartCirculation, type StartRefusal } from '../../../../../domain/law/index.ts';
import type { Ground } from './ballot-of.ts';

/** Why an organization cannot decide by circulation at all; empty where the law or its own statute opens a way. */
export function noWay({
  presets,
  profile,
  organization,
}: Pick<Ground, 'presets' | 'profile' | 'organization'>): readonly StartRefusal[] {
  if (presets.length > 0) return [];
  const start = canStartCirculation(profile, organization.kind, {});
  return start.allowed ? [] : start.reasons;
}
