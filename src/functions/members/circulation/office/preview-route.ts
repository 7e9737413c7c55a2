import type { Handler } from 'hono';
import { at } from '../../addresses.ts';
import { formOf } from '../../form/form-of.ts';
import { notice } from '../../layout/notice.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import { circulationIn } from '../circulation-in.ts';
import { queueBallotMails } from '../mails/deliver.ts';
import { actorOf } from '../actor.ts';
import { previewPage } from './page/preview-page.ts';
import { refusalLine } from './refusal-line.ts';
import { previewOf } from './view/preview.ts';
import { withDraft } from './with-draft.ts';

/** Third step of a draft: what members will see. */
export const showPreview =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, async (desk) =>
      context.html(previewPage({ desk, preview: await previewOf(parts, desk), canMail: canMail(parts) })),
    );

/** Opens the ballot. Only what the clerk saw is opened, and of two clerks at once one is first. */
export const openBallot =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, async (desk) => {
      const form = await formOf(context);
      const preview = await previewOf(parts, desk);
      const answer = (sentence: string, status: 409 | 422) =>
        context.html(
          previewPage({
            desk,
            preview,
            canMail: canMail(parts),
            told: notice('danger', 'Noch nicht eröffnet', sentence),
          }),
          status,
        );
      if (!preview.ballot || preview.faults.length > 0)
        return answer(
          'So kann das Umlaufverfahren nicht eröffnet werden. Unten steht, was fehlt und wie Sie es beheben.',
          422,
        );
      if (form.get('stand') !== preview.fingerprint)
        return answer(
          'Inzwischen hat sich etwas geändert. Bitte sehen Sie noch einmal durch, was jetzt gilt.',
          409,
        );
      const opened = await circulationIn(parts).open(preview.ballot, actorOf(desk.asked.who), desk.draft.id);
      if (!opened.done) return answer(refusalLine(opened.refusal), 422);
      await queueBallotMails(parts, desk.draft.id);
      return context.redirect(
        `${at.ballotOffice(desk.draft.id)}?erledigt=${opened.repeated ? 'schon' : 'eroeffnet'}`,
        303,
      );
    });

const canMail = ({ settings }: Parts): boolean => settings.mail !== undefined;
