import type { PublicRecord } from '../domain/public-record.ts';
import { officialNotice } from '../components/legal/official-notice.ts';
import { pictureView } from '../components/picture/picture-view.ts';
import { url } from '../domain/url.ts';
import type { SiteView } from '../components/site/site-view.ts';

const views = new WeakMap<PublicRecord, SiteView>();

/** What the frame of every page says of this site; made once for each record. */
export function siteViewOf(record: PublicRecord): SiteView {
  let view = views.get(record);
  if (!view) views.set(record, (view = makeView(record)));
  return view;
}

function makeView({ site, bodies, pages }: PublicRecord): SiteView {
  const { contacts } = site;
  const { operator } = site;
  return {
    name: site.name,
    shortName: site.shortName,
    baseUrl: site.baseUrl.replace(/\/+$/, ''),
    arms: pictureView(site.coatOfArms, 64),
    operator: {
      name: operator.name,
      street: operator.street,
      place: `${operator.postalCode} ${operator.locality}`,
    },
    contact: {
      name: contacts.council?.name,
      email: contacts.council?.email ?? operator.email,
      phone: contacts.council?.phone ?? operator.phone,
    },
    membersUrl: site.membersUrl,
    subscribeUrl: site.subscribeUrl,
    accessibilityEmail: contacts.accessibility?.email,
    demo: site.demo,
    preview: site.preview,
    legalNote: legalNote(bodies, site.officialInternetNotice),
    pages: pages
      .filter(({ navigation }) => navigation === 'footer')
      .sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
      .map(({ key, title }) => ({ label: title, href: url.page(key) })),
  };
}

/** What all bodies' profiles say alike of the official notice; the Impressum tells where they differ. */
function legalNote(bodies: PublicRecord['bodies'], switchedOn: boolean): string | undefined {
  const notes = new Set(bodies.map((body) => officialNotice(body, switchedOn)));
  return notes.size === 1 ? [...notes][0] : undefined;
}
