import type { PublicSite } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { absolute } from '../absolute.ts';
import type { Thing } from './thing.ts';

/** The site as a whole, who runs it, and how it is searched. */
export function webSiteThing(site: PublicSite): Thing {
  const address = absolute(site, url.home);
  return {
    '@type': 'WebSite',
    '@id': address,
    name: site.name,
    alternateName: site.shortName,
    url: address,
    inLanguage: 'de',
    image: absolute(site, url.shareImage(url.home)),
    publisher: { '@type': 'GovernmentOrganization', name: site.operator.name },
    license: site.license?.url,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(site, url.search)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
