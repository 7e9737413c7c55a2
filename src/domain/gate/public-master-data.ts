import type { Entry } from '../council-record.ts';
import { defined } from '../defined.ts';
import type {
  PublicBody,
  PublicLocation,
  PublicMembership,
  PublicOrganization,
  PublicPage,
  PublicPerson,
  PublicSite,
  PublicTerm,
} from '../public-record.ts';
import { dayOf } from '../local-time.ts';
import type {
  Body,
  LegislativeTerm,
  Location,
  Membership,
  Organization,
  Page,
  Person,
  Site,
} from '../schema/index.ts';
import type { DoorKeeper } from './door-keeper.ts';

/** Two years: who left a council at an election is no more sought at the next one's middle. */
const NOINDEX_MONTHS = 24;

const picture = (name: string | undefined) => (name === undefined ? undefined : { name });

/** The settings that pages may use; the address for failed runs stays inside. */
export function publicSite(site: Site): PublicSite {
  const { name, representedBy, street, postalCode, locality, phone, email, vatId, supervisoryAuthority } =
    site.operator;
  const contact = (from: Site['contacts']['council']) =>
    from && defined({ name: from.name, email: from.email, phone: from.phone });
  const { council, accessibility, dataProtection, security } = site.contacts;
  const { primary, primaryDark, coatOfArms } = site.theme;
  return defined({
    name: site.name,
    shortName: site.shortName,
    baseUrl: site.baseUrl,
    locale: site.locale,
    timeZone: site.timeZone,
    noticeDays: site.noticeDays,
    theme: defined({ primary, primaryDark, coatOfArms }),
    accessibility: site.accessibility && accessibilityOf(site.accessibility),
    license: site.license && { name: site.license.name, url: site.license.url },
    operator: defined({
      name,
      representedBy,
      street,
      postalCode,
      locality,
      phone,
      email,
      vatId,
      supervisoryAuthority,
    }),
    contacts: defined({
      council: contact(council),
      accessibility: contact(accessibility),
      dataProtection: contact(dataProtection),
      security: contact(security),
    }),
    coatOfArms: picture(coatOfArms),
    demo: site.demo ?? false,
    officialInternetNotice: site.switches?.officialInternetNotice ?? false,
    dataQuality: site.switches?.dataQuality ?? true,
    handbook: site.switches?.handbook ?? site.demo ?? false,
    oparlFilter: site.switches?.oparlFilter ?? false,
    membersUrl: site.members?.url,
    subscribeUrl: site.subscribe?.url === undefined ? undefined : new URL(site.subscribe.url).origin,
    personNoindexMonths: site.switches?.personNoindexMonths ?? NOINDEX_MONTHS,
  });
}

function accessibilityOf(statement: NonNullable<Site['accessibility']>): Site['accessibility'] {
  const { land, createdOn, reviewedOn, method, state, exceptions } = statement;
  return defined({
    land,
    createdOn,
    reviewedOn,
    method,
    state,
    exceptions: exceptions?.map(({ part, reason, alternative }) => defined({ part, reason, alternative })),
  });
}

export function publicBody({ key, data }: Entry<Body>, keeper: DoorKeeper): PublicBody {
  return defined({
    key,
    name: data.name,
    shortName: data.shortName,
    kind: data.kind,
    partOf: data.partOf,
    profile: data.profile,
    ags: data.ags,
    rgs: data.rgs,
    inhabitants: data.inhabitants,
    statutorySizes: (data.statutorySizes ?? [])
      .filter(({ organization }) => keeper.showsOrganization(organization))
      .map(({ organization, term, members }) => ({ organization, term, members })),
    coatOfArms: picture(data.coatOfArms),
    website: data.website,
    description: data.description,
  });
}

export function publicTerm({ key, data }: Entry<LegislativeTerm>): PublicTerm {
  const { name, bodies, startDate, endDate } = data;
  return defined({ key, name, bodies, startDate, endDate });
}

export function publicOrganization(
  { key, data }: Entry<Organization>,
  keeper: DoorKeeper,
): PublicOrganization {
  const {
    name,
    shortName,
    body,
    kind,
    classification,
    parent,
    startDate,
    endDate,
    colour,
    order,
    description,
  } = data;
  return defined({
    key,
    name,
    shortName,
    body,
    kind,
    classification,
    parent: parent !== undefined && keeper.showsOrganization(parent) ? parent : undefined,
    startDate,
    endDate,
    colour,
    order,
    description,
  });
}

function publicMembership(data: Membership, keeper: DoorKeeper): PublicMembership {
  const { id, organization, role, roleTitle, votingRight, deputyFor, onBehalfOf, startDate, endDate } = data;
  return defined({
    id,
    organization,
    role,
    roleTitle,
    votingRight,
    deputyFor: deputyFor !== undefined && keeper.showsPerson(deputyFor) ? deputyFor : undefined,
    onBehalfOf: onBehalfOf !== undefined && keeper.showsOrganization(onBehalfOf) ? onBehalfOf : undefined,
    startDate,
    endDate,
  });
}

/** Surname, given name, title, memberships; the portrait from the day of consent on. */
export function publicPerson({ key, data }: Entry<Person>, keeper: DoorKeeper): PublicPerson {
  const { surname, givenName, title, portrait, portraitConsent } = data;
  const consented = portraitConsent !== undefined && portraitConsent <= dayOf(keeper.now);
  return defined({
    key,
    surname,
    givenName,
    title,
    memberships: data.memberships
      .filter(({ organization }) => keeper.showsOrganization(organization))
      .map((membership) => publicMembership(membership, keeper)),
    portrait: consented ? picture(portrait) : undefined,
  });
}

export function publicLocation({ key, data }: Entry<Location>): PublicLocation {
  const { name, room, street, postalCode, locality, access, longitude, latitude } = data;
  return defined({ key, name, room, street, postalCode, locality, access, longitude, latitude });
}

export function publicPage({ key, data, text }: Entry<Page>): PublicPage {
  const { title, navigation, order, lang } = data;
  return { key, title, navigation, order: order ?? 0, lang: lang ?? 'de', text };
}
