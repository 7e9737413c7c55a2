/** Picture that a page can place without moving when it arrives. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly srcset?: string | undefined;
}

/** What the frame of every page says about the municipality. */
export interface SiteView {
  readonly name: string;
  /** Name in the title of a window; the full one where empty. */
  readonly shortName?: string | undefined;
  /** The municipality's own pages that stand in the footer. */
  readonly pages?: readonly { readonly label: string; readonly href: string }[] | undefined;
  /** Where members log in. */
  readonly membersUrl?: string | undefined;
  /** Origin of the function that mails what is new. */
  readonly subscribeUrl?: string | undefined;
  /** Base address without a closing slash, such as `https://rat.example.de`. */
  readonly baseUrl: string;
  readonly arms?: Picture | undefined;
  /** Whoever runs the site, as the Impressum names it. */
  readonly operator: {
    readonly name: string;
    readonly street?: string | undefined;
    readonly place?: string | undefined;
  };
  /** Whom readers ask, in the same place on every page (WCAG 3.2.6). */
  readonly contact: {
    readonly name?: string | undefined;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
  };
  /** Where readers report barriers; the contact where empty. */
  readonly accessibilityEmail?: string | undefined;
  /** One sentence on what the site does not replace, from the legal profile. */
  readonly legalNote?: string | undefined;
  readonly demo?: boolean | undefined;
  /** The pages are a draft that is not published. */
  readonly preview?: boolean | undefined;
}

/** One step of the way to a page; the last has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}
