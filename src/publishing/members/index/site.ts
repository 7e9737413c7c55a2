import { defined } from '../../../domain/defined.ts';
import type { DirectoryArms, DirectorySite, MembersDirectory } from '../../../domain/members/index.ts';
import type { Site } from '../../../domain/schema/index.ts';

/** What pages of the members' area say of the municipality: its public name, colours, and how the office is reached. */
export function directorySite(site: Site, arms?: DirectoryArms): DirectorySite {
  const { name, email, phone } = site.contacts.council ?? site.contacts.publishing ?? {};
  return defined({
    name: site.name,
    shortName: site.shortName,
    operator: site.operator.name,
    baseUrl: site.baseUrl.replace(/\/$/, ''),
    deskUrl: site.desk?.url?.replace(/\/$/, ''),
    timeZone: site.timeZone,
    noticeDays: site.noticeDays,
    demoNow: site.demo === true ? site.demoNow : undefined,
    theme: defined({ primary: site.theme.primary, primaryDark: site.theme.primaryDark }),
    arms,
    contact: defined({ name, email, phone }),
  });
}

/** What the municipality decided about who reads what. */
export const directoryRules = ({ members }: Site): MembersDirectory['rules'] => ({
  formerTerms: members?.formerTerms ?? 'served',
  councilReadsCommittees: members?.councilReadsCommittees ?? false,
});
