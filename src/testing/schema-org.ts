/**
 * The terms of schema.org's vocabulary (release 29) that the site uses: each type with the types above it and the
 * properties that the vocabulary allows on it. What is not in here, a page must not say.
 */
const TYPES: Readonly<Record<string, { readonly above: readonly string[]; readonly properties: string }>> = {
  Thing: {
    above: [],
    properties: 'name alternateName description url image sameAs identifier subjectOf potentialAction',
  },
  Event: {
    above: ['Thing'],
    properties:
      'eventStatus eventAttendanceMode startDate endDate previousStartDate location organizer isAccessibleForFree inLanguage',
  },
  Place: { above: ['Thing'], properties: 'address geo' },
  PostalAddress: {
    above: ['Thing'],
    properties: 'streetAddress postalCode addressLocality addressCountry',
  },
  GeoCoordinates: { above: ['Thing'], properties: 'longitude latitude' },
  Organization: {
    above: ['Thing'],
    properties: 'foundingDate dissolutionDate parentOrganization memberOf',
  },
  GovernmentOrganization: { above: ['Organization'], properties: '' },
  PropertyValue: { above: ['Thing'], properties: 'propertyID value' },
  Person: { above: ['Thing'], properties: 'familyName givenName honorificPrefix memberOf' },
  Role: { above: ['Thing'], properties: 'roleName startDate endDate' },
  // What a role stands between it repeats (schema.org/docs/data-and-datasets: "Introducing 'Role'").
  OrganizationRole: { above: ['Role'], properties: 'memberOf' },
  CreativeWork: {
    above: ['Thing'],
    properties:
      'genre abstract creativeWorkStatus dateCreated inLanguage keywords author publisher license hasPart recordedAt isBasedOn encoding',
  },
  DigitalDocument: { above: ['CreativeWork'], properties: '' },
  MediaObject: { above: ['CreativeWork'], properties: 'contentUrl encodingFormat contentSize sha256' },
  WebSite: { above: ['CreativeWork'], properties: '' },
  SearchAction: { above: ['Thing'], properties: 'target query-input' },
  EntryPoint: { above: ['Thing'], properties: 'urlTemplate' },
  ItemList: { above: ['Thing'], properties: 'itemListElement' },
  BreadcrumbList: { above: ['ItemList'], properties: '' },
  ListItem: { above: ['Thing'], properties: 'position item' },
};

/** Properties whose value is the address of a page, a file or a picture. */
const ADDRESSES = new Set(['url', 'item', 'image', 'contentUrl', 'sameAs', 'isBasedOn', '@id', 'license']);

const propertiesOf = (type: string): string[] => {
  const { above = [], properties = '' } = TYPES[type] ?? {};
  return [...properties.split(' '), ...above.flatMap(propertiesOf)];
};

/** Everything that stands in the value of a property, with the property. */
function* valuesOf(thing: object): Generator<readonly [string, unknown]> {
  for (const [property, value] of Object.entries(thing))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) yield [property, one];
}

/** What the vocabulary does not know of a thing and of those within it. */
export function unknownTerms(thing: object): string[] {
  const type = (thing as { '@type'?: string })['@type'];
  if (type === undefined) return Object.keys(thing).filter((key) => key !== '@id');
  if (!(type in TYPES)) return [type];
  const known = new Set(['@type', '@id', ...propertiesOf(type)]);
  return [...valuesOf(thing)].flatMap(([property, value]) => [
    ...(known.has(property) ? [] : [`${type}.${property}`]),
    ...(typeof value === 'object' && value !== null ? unknownTerms(value) : []),
    ...(value === '' || value === null ? [`${type}.${property} is empty`] : []),
  ]);
}

/** All addresses that a thing and those within it name. */
export function* addressesOf(thing: object): Generator<string> {
  for (const [property, value] of valuesOf(thing)) {
    if (typeof value === 'object' && value !== null) yield* addressesOf(value);
    else if (ADDRESSES.has(property) && typeof value === 'string') yield value;
  }
}
