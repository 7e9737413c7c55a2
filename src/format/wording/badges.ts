import { MEETING_STATE } from './enums.ts';
import type { IconName } from './icons.ts';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export interface BadgeLook {
  readonly label: string;
  readonly tone: Tone;
  readonly icon?: IconName;
}

/** The states that pages mark, with their German word. */
export const BADGES = {
  scheduled: { label: MEETING_STATE.scheduled, tone: 'neutral', icon: 'calendar' },
  invited: { label: MEETING_STATE.invited, tone: 'info', icon: 'mail' },
  agenda: { label: 'Tagesordnung liegt vor', tone: 'info' },
  held: { label: MEETING_STATE.held, tone: 'success', icon: 'check' },
  cancelled: { label: MEETING_STATE.cancelled, tone: 'danger', icon: 'close' },
  moved: { label: MEETING_STATE.moved, tone: 'warning', icon: 'moved' },
  urgent: { label: 'dringlich', tone: 'warning', icon: 'warning' },
  'short-notice': { label: 'kurzfristig', tone: 'warning', icon: 'warning' },
  nonpublic: { label: 'nichtöffentlich', tone: 'neutral', icon: 'nonpublic' },
  draft: { label: 'Entwurf', tone: 'warning', icon: 'document' },
  added: { label: 'ergänzt', tone: 'info', icon: 'add' },
  'moved-item': { label: 'verschoben', tone: 'info', icon: 'moved' },
  withdrawn: { label: 'abgesetzt', tone: 'danger', icon: 'close' },
} satisfies Record<string, BadgeLook>;

export type BadgeKind = keyof typeof BADGES;
