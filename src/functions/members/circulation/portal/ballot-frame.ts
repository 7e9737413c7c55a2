import type { Ballot } from '../../../../domain/circulation/index.ts';
import { at } from '../../addresses.ts';
import type { Crumb, Frame } from '../../layout/frame.ts';

/** What frames a page below a ballot: the legal basis (L-50a), the way to it, and the entry of the navigation. */
export const ballotFrame = (
  { id, title, organizationName, basis }: Ballot,
  ...rest: readonly Crumb[]
): Pick<Frame, 'current' | 'breadcrumbs' | 'kicker'> => ({
  current: 'ballots',
  kicker: `Umlaufverfahren nach ${basis.source} · ${organizationName}`,
  breadcrumbs: [
    { label: 'Umlaufverfahren', href: at.ballots },
    ...(rest.length === 0 ? [{ label: title }] : [{ label: title, href: at.ballot(id) }, ...rest]),
  ],
});
