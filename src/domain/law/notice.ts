import type { MediaKind } from '../profiles/legal-profile.ts';
import type { LegalProfile } from '../profiles/index.ts';
import type { Meeting } from '../schema/index.ts';

/** What must be announced officially before a meeting, and where the law allows it to stand. */
export interface NoticeDuty {
  readonly of: readonly ('time' | 'place' | 'agenda')[];
  readonly media: readonly MediaKind[];
  readonly source: string;
}

/**
 * The duty to announce `meeting` (L-06), or undefined where there is none: before the invitation, after a cancellation
 * or a move, and where nothing is dealt with in public. Urgent meetings too.
 * @param inhabitants of the body; a board serves only small ones, and is left open where the number is unknown
 */
export function noticeRequired(
  profile: LegalProfile,
  { status, agenda }: Pick<Meeting, 'status' | 'agenda'>,
  inhabitants?: number,
): NoticeDuty | undefined {
  if (status !== 'invited' && status !== 'held') return undefined;
  if (agenda.length > 0 && agenda.every((item) => !item.public)) return undefined;
  const { of, media, board } = profile.notice;
  const tooLarge =
    board !== undefined && inhabitants !== undefined && inhabitants >= board.value.belowInhabitants;
  return {
    of: of.value,
    media: media.value.filter((medium) => medium !== 'board' || !tooLarge),
    source: of.source,
  };
}

/** Notice boards that a municipality of `inhabitants` needs (L-11; RP: § 8(3) GemODVO); 0 where boards do not serve. */
export function boardsNeeded({ notice: { board } }: LegalProfile, inhabitants: number): number {
  if (board === undefined || inhabitants >= board.value.belowInhabitants) return 0;
  return Math.ceil(inhabitants / board.value.inhabitantsPerBoard);
}

/** True where this site can be the official notice: the law admits the internet and the operator declared it. */
export const siteIsOfficialNotice = (
  { notice }: LegalProfile,
  { officialInternetNotice }: { readonly officialInternetNotice: boolean },
): boolean => notice.internetIsOfficial.value.possible && officialInternetNotice;
