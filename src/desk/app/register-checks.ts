import type CMS from 'decap-cms-app';
import { closeProblemPanel, openProblemPanel } from '../checks/panel/problem-panel.ts';
import { saveHooks } from '../checks/save-hooks.ts';
import { fieldSetter } from '../checks/set-field.ts';
import type { DeskContext } from '../desk-context.ts';
import { decapStore } from '../guard/capture-store.ts';
import { offerToNote } from '../handover/after-disclosure.ts';
import { forgetEntries } from '../widgets/parts/all-entries.ts';

/** Holds each entry against the rules when it is saved and when it is published. */
export function registerChecks(cms: typeof CMS, context: DeskContext): void {
  const { side, siteIndex, newId } = context;
  const { preSave, prePublish } = saveHooks({
    side,
    siteIndex,
    newId,
    setField: fieldSetter(decapStore),
    show: openProblemPanel,
    clear: closeProblemPanel,
  });
  cms.registerEventListener({ name: 'preSave', handler: preSave });
  cms.registerEventListener({ name: 'prePublish', handler: prePublish });
  cms.registerEventListener({ name: 'postSave', handler: () => forgetEntries() });
  cms.registerEventListener({ name: 'postSave', handler: ({ entry }) => offerToNote(entry, context) });
}
