import type { PublicSite } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { absolute } from '../absolute.ts';
import { type Dataset, datasetsOf, OPARL } from './datasets.ts';
import { distributionOf, type FileFacts, licenceOf } from './distribution.ts';
import { geocodingUris, levelUris } from './geocoding.ts';
import { german, maybe, type Node, thing, typed } from './graph.ts';

/** Addresses of the description. */
export const DCAT = { turtle: `${url.data}dcat.ttl`, jsonLd: `${url.data}dcat.jsonld` } as const;

const EU = 'http://publications.europa.eu/resource/authority/';
const GERMAN = thing(`${EU}language/DEU`);

interface Names {
  readonly catalog: string;
  readonly service: string;
  readonly publisher: string;
  readonly contact: string;
  readonly dataset: (name: string) => string;
}

function namesOf(site: PublicSite): Names {
  const at = (name: string) => `${absolute(site, url.data)}#${name}`;
  return {
    catalog: at('katalog'),
    service: at('oparl-dienst'),
    publisher: at('herausgeber'),
    contact: at('kontakt'),
    dataset: (name) => at(`datensatz-${name}`),
  };
}

function datasetOf(
  dataset: Dataset,
  names: Names,
  modified: string | undefined,
  { record }: RecordIndex,
): Node[] {
  const id = names.dataset(dataset.name);
  const period = `${id}-zeitraum`;
  const hasPeriod = dataset.start !== undefined;
  const node: Node = {
    id,
    type: 'dcat:Dataset',
    properties: [
      ['dct:title', [german(dataset.title)]],
      ['dct:description', [german(dataset.description)]],
      ['dct:identifier', [{ text: id }]],
      ['dct:publisher', [thing(names.publisher)]],
      ['dcat:contactPoint', [thing(names.contact)]],
      ['dcat:theme', [thing(`${EU}data-theme/GOVE`)]],
      ['dcat:keyword', dataset.keywords.map(german)],
      ['dct:language', [GERMAN]],
      ['dcat:landingPage', [thing(absolute(record.site, url.data))]],
      ['dct:accrualPeriodicity', [thing(`${EU}frequency/IRREG`)]],
      ['dct:modified', maybe(modified, (at) => typed(at, 'xsd:dateTime'))],
      ['dct:temporal', hasPeriod ? [thing(period)] : []],
      ['dcatde:politicalGeocodingLevelURI', levelUris(dataset.bodies).map(thing)],
      ['dcatde:politicalGeocodingURI', dataset.bodies.flatMap(geocodingUris).map(thing)],
      [
        'dcat:distribution',
        dataset.offers.map(({ address }) => thing(`${absolute(record.site, address)}#distribution`)),
      ],
    ],
  };
  if (!hasPeriod) return [node];
  const days: Node['properties'] = [
    ['dcat:startDate', maybe(dataset.start, (day) => typed(day, 'xsd:date'))],
    ['dcat:endDate', maybe(dataset.end, (day) => typed(day, 'xsd:date'))],
  ];
  return [node, { id: period, type: 'dct:PeriodOfTime', properties: days }];
}

function agents(names: Names, site: PublicSite): Node[] {
  const { operator, contacts } = site;
  return [
    {
      id: names.publisher,
      type: 'foaf:Organization',
      properties: [
        ['foaf:name', [german(operator.name)]],
        ['foaf:homepage', [thing(absolute(site, url.home))]],
      ],
    },
    {
      id: names.contact,
      type: 'vcard:Organization',
      properties: [
        ['vcard:fn', [german(contacts.council?.name ?? operator.name)]],
        ['vcard:hasEmail', [thing(`mailto:${contacts.council?.email ?? operator.email}`)]],
      ],
    },
  ];
}

function service(names: Names, site: PublicSite): Node {
  return {
    id: names.service,
    type: 'dcat:DataService',
    properties: [
      ['dct:title', [german('OParl-Schnittstelle')]],
      ['dcat:endpointURL', [thing(absolute(site, url.oparl))]],
      ['dcat:endpointDescription', [thing('https://oparl.org/spezifikation/online-ansicht/')]],
      ['dct:conformsTo', [thing(OPARL)]],
      ['dcat:servesDataset', [thing(names.dataset('oparl'))]],
      ['dct:publisher', [thing(names.publisher)]],
      ['dcat:contactPoint', [thing(names.contact)]],
      ['dcat:theme', [thing(`${EU}data-theme/GOVE`)]],
      ...licenceOf(site),
    ],
  };
}

/** When data last changed, ISO 8601. */
export interface Modified {
  readonly of: (dataset: string) => string | undefined;
  /** When any did, or one of them went. */
  readonly any: string | undefined;
}

/** The data sets with those of their offers whose files were written, by path on the site. */
export const writtenDatasets = (
  index: RecordIndex,
  facts: ReadonlyMap<string, unknown>,
  service = '',
): Dataset[] =>
  datasetsOf(index, service)
    .map((one) => ({ ...one, offers: one.offers.filter(({ address }) => facts.has(address)) }))
    .filter(({ offers }) => offers.length > 0);

/**
 * The catalogue of the site's open data by DCAT-AP.de (profile of DCAT-AP 2 and 3: only what both know). Offers without
 * a written file are left out. `dcatde:contributorID` is left out: GovData assigns it to whoever delivers there.
 * @param facts of the written files, by their path on the site
 * @param modified when each data set last changed, by its name, and when any did, ISO 8601
 */
export function catalog(
  index: RecordIndex,
  facts: ReadonlyMap<string, FileFacts>,
  modified: Modified,
): Node[] {
  const { site } = index.record;
  const names = namesOf(site);
  const datasets = writtenDatasets(index, facts, names.service);
  const hasService = datasets.some(({ name }) => name === 'oparl');
  const node: Node = {
    id: names.catalog,
    type: 'dcat:Catalog',
    properties: [
      ['dct:title', [german(`Offene Daten: ${site.name}`)]],
      [
        'dct:description',
        [
          german(
            'Was der Rat berät und beschließt, zum Weiterverwenden: Schnittstelle, Kalender, Feeds und Tabellen.',
          ),
        ],
      ],
      ['dct:publisher', [thing(names.publisher)]],
      ['dct:language', [GERMAN]],
      ['foaf:homepage', [thing(absolute(site, url.data))]],
      ['dcat:themeTaxonomy', [thing(`${EU}data-theme`)]],
      ['dct:modified', maybe(modified.any, (at) => typed(at, 'xsd:dateTime'))],
      ...licenceOf(site).slice(0, 1),
      ['dcat:dataset', datasets.map(({ name }) => thing(names.dataset(name)))],
      ['dcat:service', hasService ? [thing(names.service)] : []],
    ],
  };
  return [
    node,
    ...agents(names, site),
    ...(hasService ? [service(names, site)] : []),
    ...datasets.flatMap((one) => datasetOf(one, names, modified.of(one.name), index)),
    ...datasets.flatMap(({ offers }) =>
      offers.flatMap((one) => distributionOf(one, facts.get(one.address), site)),
    ),
  ];
}
