import type { IconName } from './icons.ts';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

interface BadgeLook {
  readonly label: string;
  readonly tone: Tone;
  readonly icon?: IconName;
}

/** The states that pages mark, with their German word. */
export const BADGES = {
  scheduled: { label: 'geplant', tone: 'neutral', icon: 'calendar' },
  invited: { label: 'eingeladen', tone: 'info', icon: 'mail' },
  held: { label: 'durchgeführt', tone: 'success', icon: 'check' },
  cancelled: { label: 'abgesagt', tone: 'danger', icon: 'close' },
  moved: { label: 'verlegt', tone: 'warning', icon: 'moved' },
  urgent: { label: 'dringlich', tone: 'warning', icon: 'warning' },
  'short-notice': { label: 'kurzfristig', tone: 'warning', icon: 'warning' },
  nonpublic: { label: 'nichtöffentlich', tone: 'neutral', icon: 'nonpublic' },
  draft: { label: 'Entwurf', tone: 'warning', icon: 'document' },
  added: { label: 'ergänzt', tone: 'info', icon: 'add' },
  'moved-item': { label: 'verschoben', tone: 'info', icon: 'moved' },
  withdrawn: { label: 'abgesetzt', tone: 'danger', icon: 'close' },
} satisfies Record<string, BadgeLook>;

export type BadgeKind = keyof typeof BADGES;
