import type { ReactNode } from 'react';
import { keepTogether } from '../../../format/wording/keep-together.ts';

/** Head and body of a page as the site prints them. */
export const PageFrame = ({
  kicker,
  heading,
  lead,
  badges,
  extra,
  aside,
  children,
}: {
  readonly kicker: string | undefined;
  readonly heading: string;
  readonly lead?: string | undefined;
  readonly badges?: ReactNode;
  readonly extra?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) => (
  <div className="page">
    <header className="page-head">
      {kicker && <p className="page-head__kicker">{kicker}</p>}
      <h1 className={heading.length > 110 ? 'page-head__long' : undefined}>{keepTogether(heading)}</h1>
      {lead && <p className="lead">{keepTogether(lead)}</p>}
      {badges && <p className="badges">{badges}</p>}
      {extra}
    </header>
    <div className={aside ? 'layout-split' : undefined}>
      <div className="layout-split__main">{children}</div>
      {aside && <aside className="layout-split__aside">{aside}</aside>}
    </div>
  </div>
);
