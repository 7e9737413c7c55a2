import { badgeOf } from '../../../layout/badge.ts';
import type { Html } from '../../../layout/html.ts';
import type { Stage } from '../view/stage.ts';

/** The course of a ballot in one or two words. */
export function stageBadge(stage: Stage, today: boolean): Html {
  if (stage === 'open' && today) return badgeOf('endet heute', 'warning', 'warning');
  const [label, tone, icon] = LOOKS[stage];
  return badgeOf(label, tone, icon);
}

const LOOKS = {
  'not-open': ['beginnt noch', 'neutral', 'calendar'],
  open: ['offen', 'info', 'mail'],
  over: ['Zeit abgelaufen', 'neutral', 'check'],
  closed: ['abgeschlossen', 'neutral', 'check'],
  cancelled: ['abgebrochen', 'danger', 'close'],
} as const;
