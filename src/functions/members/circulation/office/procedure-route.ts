import type { Handler } from 'hono';
import { at } from '../../addresses.ts';
import { formOf } from '../../form/form-of.ts';
import type { Html } from '../../layout/html.ts';
import type { MembersEnv, Parts } from '../../ports.ts';
import type { BallotDraft, DraftProcedure } from './draft/draft.ts';
import { procedureFaults, type ProcedureFaults } from './draft/draft-faults.ts';
import { noWay } from './draft/no-way.ts';
import { procedureFrom } from './draft/procedure-input.ts';
import { procedurePage } from './page/procedure-page.ts';
import { saveDraft } from './save-draft.ts';
import { type DraftDesk, withDraft } from './with-draft.ts';

interface Shown {
  readonly procedure: DraftProcedure;
  readonly draft?: BallotDraft;
  readonly faults?: ProcedureFaults;
  readonly told?: Html;
}

const pageOf = ({ asked, draft, ground }: DraftDesk, shown: Shown): Html =>
  procedurePage({ asked, draft, ground, refused: noWay(ground), faults: {}, ...shown });

/** Second step of a draft. */
export const showProcedure =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, (desk) => context.html(pageOf(desk, { procedure: desk.draft.procedure })));

/** Saves how it is to be decided. */
export const changeProcedure =
  (parts: Parts): Handler<MembersEnv> =>
  (context) =>
    withDraft(parts, context, async (desk) => {
      const form = await formOf(context);
      const procedure = procedureFrom(form);
      const faults = procedureFaults(procedure, desk.ground, parts.means.now(), desk.council);
      if (Object.keys(faults).length > 0) return context.html(pageOf(desk, { procedure, faults }), 422);
      const saved = await saveDraft(parts, desk, form.get('stand'), { procedure });
      return saved.saved
        ? context.redirect(at.ballotPreview(desk.draft.id), 303)
        : context.html(pageOf(desk, { procedure, draft: saved.draft, told: saved.told }), saved.status);
    });
