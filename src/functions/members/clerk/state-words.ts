import type { Tone } from '../../../format/wording/badges.ts';
import type { IconName } from '../../../format/wording/icons.ts';
import { badgeOf } from '../layout/badge.ts';
import type { Html } from '../layout/page.ts';
import type { AccessState } from './access-rows.ts';

interface StateLook {
  readonly label: string;
  readonly tone: Tone;
  readonly icon?: IconName;
  /** What it means, and what a clerk may do. */
  readonly sentence: string;
}

/** The states as pages name them. */
export const STATE_WORDS: Readonly<Record<AccessState, StateLook>> = {
  none: {
    label: 'noch kein Zugang',
    tone: 'warning',
    icon: 'warning',
    sentence: 'Für diese Person ist noch kein Zugang angelegt.',
  },
  ended: {
    label: 'Mandat beendet',
    tone: 'danger',
    icon: 'danger',
    sentence:
      'Das Mandat ist beendet, der Zugang aber noch nicht gesperrt. Nichtöffentliches lässt sich damit nicht mehr lesen; sperren Sie den Zugang, wenn er nicht mehr gebraucht wird.',
  },
  waiting: {
    label: 'nicht eingerichtet',
    tone: 'warning',
    icon: 'mail',
    sentence:
      'Der Zugang ist angelegt, aber noch ohne Passkey, und es läuft keine Einladung. Laden Sie die Person ein.',
  },
  invited: {
    label: 'eingeladen',
    tone: 'info',
    icon: 'mail',
    sentence: 'Die Einladung läuft. Die Person hat noch keinen Passkey eingerichtet.',
  },
  active: { label: 'eingerichtet', tone: 'success', icon: 'check', sentence: 'Der Zugang ist eingerichtet.' },
  revoked: {
    label: 'gesperrt',
    tone: 'neutral',
    icon: 'close',
    sentence: 'Der Zugang ist gesperrt. Niemand kann sich damit anmelden.',
  },
};

/** The state as a mark. */
export function stateBadge(state: AccessState): Html {
  const { label, tone, icon } = STATE_WORDS[state];
  return badgeOf(label, tone, icon);
}
