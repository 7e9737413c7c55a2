import type { PublicOrganization } from '../../domain/public-record.ts';
import { DELIBERATING } from '../../domain/schema/organization.ts';
import { url } from '../../domain/url.ts';
import { channelsOfBody, channelsOfOrganization } from '../../domain/view/channels.ts';
import { organizationsByBody, type OrganizationsOfBody, type RecordIndex } from '../../domain/view/index.ts';
import { ORGANIZATION_KIND, ORGANIZATION_KINDS_PLURAL } from '../../format/wording/enums.ts';
import { listed } from '../../format/wording/numbers.ts';
import type { Choice, ChoiceGroup } from './choice.ts';

const FEED_ALONE =
  'Fraktionen, Parteien und Stellen der Verwaltung haben hier keinen Kalender, nur einen Feed. ' +
  'Der einer Fraktion oder Partei meldet Vorlagen, die sie einbringt, die Beschlüsse dazu und Änderungen bei den Mitgliedern. ' +
  'Der einer Stelle der Verwaltung meldet Vorlagen, die von ihr stammen, und Beschlüsse, die sie umsetzt.';

/** A group for each body: the body as a whole, its organizations by kind, dissolved ones last. */
export const organizationGroups = (index: RecordIndex): ChoiceGroup[] =>
  organizationsByBody(index, () => true).map(groupOf);

function groupOf({ body, kinds, dissolved }: OrganizationsOfBody): ChoiceGroup {
  const whole = { label: `${body.name} insgesamt`, page: url.body(body.key), channels: channelsOfBody(body) };
  const byKind = kinds.map(({ kind, organizations }) => ({
    heading: (organizations.length === 1 ? ORGANIZATION_KIND : ORGANIZATION_KINDS_PLURAL)[kind],
    choices: organizations.map(choiceOf),
  }));
  const former = { heading: 'Frühere', choices: dissolved.map(choiceOf) };
  return {
    id: `gruppe-${body.key}`,
    heading: body.name,
    hint: listed(byKind.map(({ heading }) => heading)),
    ...(kinds.some(({ kind }) => !DELIBERATING.has(kind)) && { note: FEED_ALONE }),
    parts: [{ choices: [whole] }, ...byKind, ...(dissolved.length > 0 ? [former] : [])],
  };
}

const choiceOf = (organization: PublicOrganization): Choice => ({
  label: organization.name,
  page: url.organization(organization.key, organization.kind),
  channels: channelsOfOrganization(organization),
});
