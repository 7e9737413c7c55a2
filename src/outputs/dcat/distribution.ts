import type { PublicSite } from '../../domain/public-record.ts';
import { absolute } from '../absolute.ts';
import { german, maybe, type Node, thing, typed } from './graph.ts';
import { asksForName, licenceUri } from './licence.ts';

/** A file or an address from which data can be had. */
export interface Offer {
  /** Path on the site. */
  readonly address: string;
  readonly title: string;
  readonly mediaType: string;
  /** Type in the list of the EU's Publications Office, where it has one. */
  readonly fileType?: string;
  /** The data stand here as a whole, and not a program that gives them bit by bit. */
  readonly isFile: boolean;
  readonly conformsTo?: string;
  /** Name of the service that gives them. */
  readonly service?: string;
}

/** What is known of a written file. */
export interface FileFacts {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type/';

/** The licence and, where it asks for that, the name to be told. */
export const licenceOf = ({ license, operator }: PublicSite): Node['properties'] =>
  license === undefined
    ? []
    : [
        ['dct:license', [thing(licenceUri(license.url))]],
        ['dcatde:licenseAttributionByText', asksForName(license.url) ? [german(operator.name)] : []],
      ];

/** The nodes of an offer, named by its own address; with size and checksum where its bytes are known. */
export function distributionOf(offer: Offer, facts: FileFacts | undefined, site: PublicSite): Node[] {
  const address = absolute(site, offer.address);
  const id = `${address}#distribution`;
  const checksum = `${address}#sha256`;
  const known = offer.isFile ? facts : undefined;
  const distribution: Node = {
    id,
    type: 'dcat:Distribution',
    properties: [
      ['dct:title', [german(offer.title)]],
      ['dcat:accessURL', [thing(address)]],
      ['dcat:downloadURL', offer.isFile ? [thing(address)] : []],
      ['dcat:accessService', maybe(offer.service, thing)],
      ['dct:format', maybe(offer.fileType, (type) => thing(FILE_TYPES + type))],
      ['dcat:mediaType', [thing(`https://www.iana.org/assignments/media-types/${offer.mediaType}`)]],
      ['dct:conformsTo', maybe(offer.conformsTo, thing)],
      ['dct:language', [thing('http://publications.europa.eu/resource/authority/language/DEU')]],
      [
        'dcatap:availability',
        [thing('http://publications.europa.eu/resource/authority/planned-availability/STABLE')],
      ],
      ...licenceOf(site),
      ['dcat:byteSize', maybe(known, ({ bytes }) => typed(bytes, 'xsd:nonNegativeInteger'))],
      ['spdx:checksum', maybe(known, () => thing(checksum))],
    ],
  };
  if (!known) return [distribution];
  return [
    distribution,
    {
      id: checksum,
      type: 'spdx:Checksum',
      properties: [
        ['spdx:algorithm', [thing('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')]],
        ['spdx:checksumValue', [typed(known.sha256, 'xsd:hexBinary')]],
      ],
    },
  ];
}
