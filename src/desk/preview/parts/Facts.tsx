import type { ReactNode } from 'react';
import { keepTogether } from '../../../format/wording/keep-together.ts';
import type { NamedLink } from '../../../format/wording/paper/paper-words.ts';

/** A name and its value, which may lead somewhere. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly href?: string;
}

/** The facts whose value is known. */
export const known = (
  facts: readonly { readonly term: string; readonly value: string | undefined }[],
): Fact[] =>
  facts.flatMap(({ term, value }) => (value === undefined || value === '' ? [] : [{ term, value }]));

/** Facts as names and values; further ones as children. */
export const Facts = ({
  items = [],
  compact = false,
  children,
}: {
  readonly items?: readonly Fact[];
  readonly compact?: boolean;
  readonly children?: ReactNode;
}) => (
  <dl className={compact ? 'facts facts--compact' : 'facts'}>
    {items.map(({ term, value, href }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{href ? <a href={href}>{keepTogether(value)}</a> : keepTogether(value)}</dd>
      </div>
    ))}
    {children}
  </dl>
);

/** One fact with several values; nothing where there are none. */
export const FactLinks = ({
  term,
  links,
}: {
  readonly term: string;
  readonly links: readonly NamedLink[];
}) =>
  links.length === 0 ? null : (
    <div>
      <dt>{term}</dt>
      {links.map(({ label, href }) => (
        <dd key={label}>{href ? <a href={href}>{label}</a> : label}</dd>
      ))}
    </div>
  );
