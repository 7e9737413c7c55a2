import { BW_GEMO } from './bw-gemo.ts';
import type { LegalProfile } from './legal-profile.ts';
import { NI_NKOMVG } from './ni-nkomvg.ts';
import { RP_GEMO } from './rp-gemo.ts';
import { RP_LKO } from './rp-lko.ts';

export type { LegalProfile } from './legal-profile.ts';

/** All legal profiles. */
export const PROFILES: readonly LegalProfile[] = [RP_GEMO, RP_LKO, NI_NKOMVG, BW_GEMO];

/** The profile of a body (`profile` in `bodies/<key>.yml`); undefined where no such one exists. */
export const profileOf = (key: string): LegalProfile | undefined =>
  PROFILES.find((profile) => profile.key === key);
