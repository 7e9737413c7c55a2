import type { PublicSite } from '../../domain/public-record.ts';

/** Name, street and place of whoever runs the site, for an address block. */
export const operatorAddress = ({ operator }: PublicSite) => ({
  name: operator.name,
  street: operator.street,
  place: `${operator.postalCode} ${operator.locality}`,
});

/** The address block with phone and mail. */
export const operatorContact = (site: PublicSite) => ({
  ...operatorAddress(site),
  phone: site.operator.phone,
  email: site.operator.email,
});

/** Whom readers tell of barriers: the contact named for it, else the operator. */
export const accessibilityContact = (site: PublicSite) => ({
  ...operatorContact(site),
  ...site.contacts.accessibility,
  name: [site.operator.name, site.contacts.accessibility?.name]
    .filter((name) => name !== undefined)
    .join(', '),
});

/** The data protection officer, at the operator's address where nothing else is known. */
export const dataProtectionContact = (site: PublicSite) => ({
  ...operatorAddress(site),
  email: site.operator.email,
  ...site.contacts.dataProtection,
  name: [
    site.operator.name,
    site.contacts.dataProtection?.name ?? 'Datenschutzbeauftragte oder Datenschutzbeauftragter',
  ].join(', '),
});
