import { at } from '../../addresses.ts';
import { formOf } from '../../form/form-of.ts';
import type { BallotDesk } from './desk.ts';
import { itemAnswer, itemOf, mayAct } from './item-answer.ts';
import { lostOn } from './lost-form.ts';
import { receiptHref } from './page/item-page.ts';
import { type Choice, freshWords, isStale, readChoice, readWords, stepsOf } from './read-choice.ts';
import { mailReceipts, recordSteps } from './record-steps.ts';
import { refused, stale } from './refused.ts';
import type { OwnItem } from './view/own.ts';
import { type BallotAsked, withBallot } from './with-ballot.ts';
import { onlyObjections } from './words.ts';

/** Records consent or objection and vote of one item, and leads to the receipt. */
export const voteRoute = (desk: BallotDesk) =>
  withBallot(desk, async (asked) => {
    const own = itemOf(asked);
    const { context, who } = asked.request;
    const { ballot } = asked.state;
    if (!own) return context.notFound();
    if (ballot.stepUp && who.session.level < 2)
      return context.redirect(stepUpHref(lostOn(ballot.id, own.item.id)), 303);
    const form = await formOf(context);
    const [choice, given, words] = [readChoice(ballot, form), readWords(form), freshWords()];
    if (!given && mayAct(asked, own))
      return itemAnswer(asked, own, { choice, words, fault: INCOMPLETE, status: 422 });
    const place = { item: own.item.id, person: who.person?.key ?? '' };
    const steps = stepsOf(ballot, choice, own.standing, place, given ?? words);
    if (steps.length === 0) {
      const known = recordsOf(own, choice);
      if (known.length > 0) {
        await mailReceipts(desk, ballot.id, who.account.id, known);
        return context.redirect(repeatedHref(ballot.id, known), 303);
      }
      return itemAnswer(asked, own, { choice, words, fault: nothingChosen(asked), status: 422 });
    }
    const { known } = asked.state;
    const isNew = steps.every(({ word }) => !known.has(word));
    if (isNew && mayAct(asked, own) && isStale(form, own.standing, { words: given ?? words, known }))
      return stale(asked, own, choice);
    const { numbers, repeated, refusal } = await recordSteps(desk, ballot.id, steps, who);
    if (refusal) return refused(desk, asked, { choice, refusal, recorded: numbers });
    return context.redirect(
      repeated ? repeatedHref(ballot.id, numbers) : receiptHref(ballot.id, numbers),
      303,
    );
  });

/** Without its words the same form could be recorded twice. */
const INCOMPLETE =
  'Das Formular war unvollständig, deshalb ist nichts verzeichnet. Bitte geben Sie es noch einmal ab.';

const stepUpHref = (back: string): string => `${at.passkey}?nach=${encodeURIComponent(back)}`;

const nothingChosen = ({ state: { ballot } }: BallotAsked): string =>
  onlyObjections(ballot)
    ? 'Wenn Sie nicht widersprechen, brauchen Sie nichts abzugeben.'
    : 'Sie haben noch nichts ausgewählt. Bitte wählen Sie aus, was Sie abgeben möchten.';

/** Numbers of the records by which what was chosen counts already. */
const recordsOf = ({ standing }: OwnItem, { consent, value }: Choice): readonly number[] =>
  [consent && standing.consentRecord, value && standing.castRecord].filter((n) => n !== undefined);

/** The receipt of what stood there before it was sent. */
const repeatedHref = (id: string, numbers: readonly number[]): string => {
  const href = receiptHref(id, numbers);
  return `${href}${href.includes('?') ? '&' : '?'}bereits`;
};
