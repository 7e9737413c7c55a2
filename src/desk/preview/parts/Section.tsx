import type { ReactNode } from 'react';

/** A section of a page with its heading. */
export const Section = ({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) => (
  <section className="section" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);
