import type { ReactNode } from 'react';
import { BADGES, type BadgeKind, type BadgeLook, type Tone } from '../../../format/wording/badges.ts';
import type { IconName } from '../../../format/wording/icons.ts';

/** A drawing beside a word. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <span className={`icon icon--${name}`} aria-hidden="true" />
);

/** State in one word. */
export const Badge = ({ kind }: { readonly kind: BadgeKind }) => {
  const look: BadgeLook = BADGES[kind];
  return (
    <ToneBadge tone={look.tone}>
      {look.icon && <Icon name={look.icon} />}
      {look.label}
    </ToneBadge>
  );
};

/** A word of its own in a badge. */
export const ToneBadge = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={tone === 'neutral' ? 'badge' : `badge badge--${tone}`}>{children}</span>
);

const RESULT_ICON = { yes: 'check', no: 'close', neutral: 'arrow-forward' } as const;

/** How something ended, in one line. */
export const Result = ({
  tone,
  children,
}: {
  readonly tone: keyof typeof RESULT_ICON;
  readonly children: ReactNode;
}) => (
  <p className={`result result--${tone}`}>
    <Icon name={RESULT_ICON[tone]} />
    <span>{children}</span>
  </p>
);

/** Something that the reader must know before reading on. */
export const Notice = ({
  title,
  tone = 'info',
  children,
}: {
  readonly title: string;
  readonly tone?: 'info' | 'warning' | 'danger';
  readonly children?: ReactNode;
}) => (
  <div className={`notice notice--${tone}`}>
    <p className="notice__title">
      <Icon name={tone} />
      {title}
    </p>
    {children && <div className="notice__body">{children}</div>}
  </div>
);
