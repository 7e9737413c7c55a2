import type { LegalProfile } from '../profiles/index.ts';

/** The numbers from which a quorum follows. */
export interface Attendance {
  /** Statutory number of members. */
  readonly statutory: number;
  /** Members present who may take part; excluded ones are not among them. */
  readonly present: number;
  /** Members whom the law excludes from this matter, present or not. */
  readonly excluded?: number;
  /** Invited for the second time to the same matter, with the note in the invitation that says what follows. */
  readonly secondCall?: boolean;
}

/** Whether a body can decide, and on what ground. */
export interface Quorum {
  readonly reached: boolean;
  /** Fewest members who must be present, by the ground named in `basis`. */
  readonly needed: number;
  readonly basis: 'regular' | 'exclusion' | 'second-call';
  /** The resolution needs the approval of the supervisory authority (NI: § 65(3) NKomVG). */
  readonly approvalNeeded: boolean;
  readonly source: string;
}

type Ground = Omit<Quorum, 'reached'>;

/**
 * The quorum of a body (L-30, L-31). The ordinary rule goes first; an exclusion or a second call counts only where it
 * fails (RP: VV 1 to § 39 GemO), the one that asks for fewer members before the other.
 */
export function quorum(profile: LegalProfile, attendance: Attendance): Quorum {
  const ordinary = regular(profile, attendance);
  const lowered = [secondCall(profile, attendance), exclusion(profile, attendance)]
    .filter((ground) => ground !== undefined)
    .sort((a, b) => a.needed - b.needed);
  const met = [ordinary, ...lowered].find(({ needed }) => attendance.present >= needed);
  const [easiest = ordinary] = lowered.filter(({ needed }) => needed < ordinary.needed);
  return { reached: met !== undefined, ...(met ?? easiest) };
}

function regular(profile: LegalProfile, { statutory }: Attendance): Ground {
  const { value, source } = profile.quorum.rule;
  const half =
    value === 'at-least-half-of-statutory' ? Math.ceil(statutory / 2) : Math.floor(statutory / 2) + 1;
  const needed = Math.max(half, leastInSmallBody(profile, statutory));
  return { basis: 'regular', needed, approvalNeeded: false, source };
}

function leastInSmallBody({ quorum: { smallBody } }: LegalProfile, statutory: number): number {
  return smallBody !== undefined && statutory < smallBody.value.belowStatutory ? smallBody.value.present : 0;
}

function secondCall(profile: LegalProfile, attendance: Attendance): Ground | undefined {
  const { value, source } = profile.quorum.secondCall;
  if (attendance.secondCall !== true) return undefined;
  return { basis: 'second-call', needed: value.present, approvalNeeded: false, source };
}

function exclusion(profile: LegalProfile, { statutory, excluded = 0 }: Attendance): Ground | undefined {
  const { value, source } = profile.quorum.withExclusion;
  if (value.rule === 'third-of-statutory') {
    if (excluded === 0) return undefined;
    return { basis: 'exclusion', needed: Math.ceil(statutory / 3), approvalNeeded: false, source };
  }
  if (excluded * 2 <= statutory) return undefined;
  if (value.rule === 'quarter-if-more-than-half-excluded')
    return { basis: 'exclusion', needed: Math.ceil(statutory / 4), approvalNeeded: false, source };
  return { basis: 'exclusion', needed: 1, approvalNeeded: value.approval, source };
}
