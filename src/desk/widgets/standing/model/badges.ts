import type { EntryKind } from '../../../checks/entry-kind.ts';
import type { Badge, BadgeContext, Form } from './badge.ts';
import { meetingBadges } from './meeting-badges.ts';
import { overlayBadges } from './overlay-badges.ts';
import { paperBadges } from './paper-badges.ts';

/** The badges of an entry as its form holds it, however little is filled in. */
export function badgesOf(kind: EntryKind, form: Form, context: BadgeContext): Badge[] {
  if (kind === 'meetings') return meetingBadges(form, context);
  if (kind === 'protected-meetings') return overlayBadges(form, context);
  return kind === 'papers' ? paperBadges(form, context) : [];
}
