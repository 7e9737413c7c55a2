import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { addressesOf } from './addresses.ts';
import { oddAttendance } from './attendance.ts';
import { oddCirculationBases } from './circulation-bases.ts';
import { circulationTwice } from './circulation-twice.ts';
import { referenceCycles } from './cycles.ts';
import { oddDates } from './dates.ts';
import { type FileFields, fileFields } from './file-fields.ts';
import { brokenFiles, oddFileKinds, unlistedFiles } from './files.ts';
import { duplicateIds } from './ids.ts';
import { oddImplementations } from './implementation.ts';
import { oddInvitations } from './invitation.ts';
import { brokenItemLinks } from './item-links.ts';
import { oddMasterData } from './master-data.ts';
import { movedUnseen } from './moved.ts';
import { oddNames } from './names.ts';
import { oddNumbers } from './numbers.ts';
import { unknownProfiles } from './profile.ts';
import { oddRedirects } from './redirects.ts';
import { oddReferences } from './reference-kinds.ts';
import { keysOf, type Keys, unknownReferences } from './references.ts';
import { reservedKeys } from './reserved-keys.ts';
import { oddMinutes } from './minutes.ts';
import { missingOnAgenda } from './signoffs.ts';
import { oddSpellings } from './spellings.ts';
import { oddStates } from './states.ts';
import { oddTemplates } from './templates.ts';
import { contrastProblems } from './theme-contrast.ts';
import { timesInGap } from './time-gap.ts';
import { oddTitles } from './titles.ts';
import { oddVotes } from './votes.ts';
import { oddWithdrawals } from './withdrawals.ts';

/** What the rules need beyond the record. */
export interface RuleOptions {
  /** Keys that exist although their entries could not be read, so that one broken file is told once. */
  readonly keys?: Keys;
  /** Day on which the content is looked at; without one nothing is told of what lies ahead. */
  readonly today?: CalendarDate;
  /** Files beside `site.yml`. */
  readonly siteFiles?: readonly string[];
}

const siteFields = ({ site }: CouncilRecord, files: readonly string[]): FileFields => ({
  entry: { key: 'site', path: 'site.yml', data: site, text: '', files },
  files: [],
  pictures:
    site.theme.coatOfArms === undefined
      ? []
      : [{ name: site.theme.coatOfArms, field: ['theme', 'coatOfArms'] }],
});

/** Everything that can be told only from several entries, or beyond the shape of one. */
export function recordProblems(record: CouncilRecord, options: RuleOptions = {}): Problem[] {
  const keys = options.keys ?? keysOf(record);
  const addresses = addressesOf(record, keys);
  const files = [siteFields(record, options.siteFiles ?? []), ...fileFields(record)];
  return [
    ...unknownReferences(record, keys),
    ...brokenItemLinks(record),
    ...oddReferences(record),
    ...referenceCycles(record),
    ...duplicateIds(record),
    ...brokenFiles(files),
    ...unlistedFiles(files),
    ...oddFileKinds(files),
    ...oddVotes(record),
    ...timesInGap(record),
    ...oddDates(record),
    ...oddStates(record),
    ...circulationTwice(record),
    ...oddImplementations(record, options.today),
    ...oddMinutes(record),
    ...oddAttendance(record),
    ...movedUnseen(record),
    ...oddInvitations(record),
    ...missingOnAgenda(record),
    ...unknownProfiles(record),
    ...oddCirculationBases(record),
    ...contrastProblems(record.site.theme),
    ...oddTitles(record),
    ...oddNames(record),
    ...oddNumbers(record),
    ...oddSpellings(record),
    ...oddRedirects(record.redirects, addresses),
    ...oddWithdrawals(record.withdrawals, addresses),
    ...reservedKeys(record),
    ...oddTemplates(record),
    ...oddMasterData(record),
  ];
}

export { protectedProblems } from './protected.ts';
