import { defined } from '../../../../domain/defined.ts';
import { isOpen } from '../../../../domain/gate/opening.ts';
import { instantOf } from '../../../../domain/local-time.ts';
import { missingSignOffs } from '../../../../domain/rules/signoffs.ts';
import { shortTime } from '../../../../format/wording/dates.ts';
import { listed } from '../../../../format/wording/numbers.ts';
import {
  type Badge,
  type BadgeContext,
  dateOf,
  factsOf,
  type Form,
  groupOf,
  moments,
  textOf,
  timeOf,
} from './badge.ts';

/** When a paper is seen, and who has yet to sign it off. */
export const paperBadges = (form: Form, context: BadgeContext): Badge[] => [
  seen(form, context),
  ...missing(form, context),
];

const BY_AGENDA = 'mit der ersten öffentlichen Tagesordnung, die sie nennt';

function seen(form: Form, context: BadgeContext): Badge {
  const { key, index } = context;
  if (index.choices.papers.some((known) => known.key === key))
    return { tone: 'good', text: 'Die Vorlage ist öffentlich.' };
  const time = timeOf(form['publishedAt']);
  if (time === undefined)
    return { tone: 'info', text: `Die Vorlage ist noch nicht öffentlich. Sie erscheint ${BY_AGENDA}.` };
  if (isOpen(instantOf(time, factsOf(context).timeZone), moments(context).at))
    return { tone: 'info', text: 'Die Vorlage erscheint mit der nächsten Veröffentlichung.' };
  return {
    tone: 'info',
    text: `Die Vorlage erscheint am ${shortTime(time)}, oder früher ${BY_AGENDA}.`,
  };
}

/** Offices whose sign-off bears no day yet. Nobody outside sees this. */
function missing(form: Form, { offices, index }: BadgeContext): Badge[] {
  const given = Array.isArray(form['signoffs']) ? form['signoffs'].map(groupOf) : [];
  const signoffs = given.map(({ office, date }) =>
    defined({ office: textOf(office) ?? '', date: dateOf(date) }),
  );
  const names = new Map(index.choices.organizations.map(({ key, label }) => [key, label]));
  const left = missingSignOffs(offices, signoffs).map((office) => names.get(office) ?? office);
  if (left.length === 0) return [];
  return [{ tone: 'info', text: `Noch nicht mitgezeichnet: ${listed(left)}.` }];
}
