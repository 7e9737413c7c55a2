import type { Council, Who } from '../ports.ts';
import type { Html } from './html.ts';

/** The entries of the navigation. */
export type Entry =
  | 'home'
  | 'meetings'
  | 'news'
  | 'search'
  | 'away'
  | 'tasks'
  | 'tracker'
  | 'ballots'
  | 'profile'
  | 'accounts'
  | 'invitations'
  | 'ballots-office';

/** A step of the way to a page; the last one has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** What stands around the `main` of a page. */
export interface Frame {
  readonly title: string;
  /** A form was refused: what the browser's tab says begins with it, so that it is heard first. */
  readonly isRefused?: boolean;
  /** Title of the document where it says more than the heading: what came of a form is heard first. */
  readonly tabTitle?: string;
  /** Of a page without anybody logged in: absent. */
  readonly who?: Who | undefined;
  readonly council?: Council | undefined;
  /** The entry of the navigation to which the page belongs. */
  readonly current?: Entry | undefined;
  /** Paths of scripts that this page needs. */
  readonly scripts?: readonly string[];
  /** The way to this page behind "Start", which comes first by itself. */
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** A line above the heading. */
  readonly kicker?: string | undefined;
  /** A sentence below the heading. */
  readonly lead?: string | undefined;
  /** Below the heading: states, buttons. */
  readonly headExtra?: Html | undefined;
}
