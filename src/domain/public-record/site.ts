import type { Site } from '../schema/index.ts';
import type { PublicPicture } from './file.ts';

type PublicContact = {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
};

/** Whoever runs the site, as the Impressum names it. */
interface PublicOperator {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly email: string;
  readonly representedBy?: string;
  readonly phone?: string;
  readonly vatId?: string;
  readonly supervisoryAuthority?: string;
}

/** The settings of the site that its pages may use. */
export interface PublicSite extends Pick<
  Site,
  | 'name'
  | 'shortName'
  | 'baseUrl'
  | 'locale'
  | 'timeZone'
  | 'noticeDays'
  | 'theme'
  | 'accessibility'
  | 'license'
> {
  readonly operator: PublicOperator;
  readonly contacts: {
    readonly council?: PublicContact;
    readonly accessibility?: PublicContact;
    readonly dataProtection?: PublicContact;
    readonly security?: PublicContact;
  };
  readonly coatOfArms?: PublicPicture;
  readonly demo: boolean;
  /** Set by the door where the build is a draft for those who review it. */
  readonly preview?: boolean;
  readonly officialInternetNotice: boolean;
  /** Whether the site says what is missing in its data. */
  readonly dataQuality: boolean;
  /** Whether the site holds the handbook for its clerks. */
  readonly handbook: boolean;
  /** Whether lists of the OParl interface answer filters, by a function beside the site. */
  readonly oparlFilter: boolean;
  /** Where members read what is not public. */
  readonly membersUrl?: string;
  /** Origin of the function that mails what is new, without a slash at the end. */
  readonly subscribeUrl?: string;
  /** Months after the last mandate from which on a person's page is not for search engines. */
  readonly personNoindexMonths: number;
}
