import type { PublicRecord } from '../domain/public-record.ts';
import { aPublicRecord } from './public-record.ts';

const SITE = {
  ...aPublicRecord().site,
  locale: 'de-DE',
  theme: { primary: '#14467d' },
  operator: {
    name: 'Gemeinde Auental',
    street: 'Markt 1',
    postalCode: '00000',
    locality: 'Auental',
    email: 'rathaus@auental.example',
  },
  license: {
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
  },
  contacts: {},
  officialInternetNotice: false,
} as const;

/** A public record whose site says all that calendars and feeds tell of it. */
export const anOpenRecord = (parts: Partial<PublicRecord> = {}): PublicRecord =>
  aPublicRecord({ ...parts, site: { ...SITE, ...parts.site } });
