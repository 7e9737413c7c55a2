import type { LocalTime } from '../../domain/local-time.ts';
import type { Approvals } from './approvals.ts';
import type { Organizations } from './organizations.ts';
import type { PaperLinks } from './paper-links.ts';
import type { Verdict } from './paper-publicity.ts';

/** All that meetings refer to. */
export interface MeetingWorld {
  readonly organizations: Organizations;
  readonly locations: ReadonlyMap<string, string>;
  readonly paperKeys: ReadonlyMap<string, string>;
  readonly meetingKeys: ReadonlyMap<string, string>;
  readonly links: PaperLinks;
  readonly verdict: Verdict;
  readonly approvals: Approvals;
  /** Wall clock of the newest change in the source. */
  readonly newest: LocalTime | undefined;
}
