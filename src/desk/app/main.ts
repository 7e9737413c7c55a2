// First: Decap reads the address as soon as it is evaluated.
import { handedOver } from './handed-over.ts';
// Then: it takes hold of Decap's store while Decap makes it.
import { installNoLostWork } from '../guard/index.ts';
import '../styles/parts.css';
import '../styles/agenda.css';
import '../styles/vote.css';
import '../styles/reference-picker.css';
import '../styles/documents.css';
import '../styles/paper-number.css';
import '../styles/signoffs.css';
import '../styles/attendance.css';
import '../styles/minutes.css';
import '../styles/standing.css';
import '../styles/calendar.css';
import '../styles/tracker.css';
import '../styles/handover.css';
import '../styles/desk.css';
import '../styles/withdraw.css';
import '../styles/mend.css';
import { mendAccessibility } from '../accessibility/mend.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { forgetUpload } from '../guard/forget-upload.ts';
import { formatters } from '../formats/formatter.ts';
import { widgetName } from '../config/decap-field.ts';
import { changeActions, decapStore } from '../guard/capture-store.ts';
import { namedEntries } from '../listed/name-entries.ts';
import { addCalendarButton } from './calendar-button.ts';
import { contextOf } from './context-of.ts';
import type { DeskFile } from './desk-file.ts';
import { fetchJson, loadedOnce } from './fetch-json.ts';
import { rememberBackend } from '../backends/logged-in.ts';
import { refuseDeletionOfPublic } from '../backends/refuse-deletion.ts';
import { refuseGlobalUpload } from '../backends/refuse-global-upload.ts';
import { fieldSetter } from '../checks/set-field.ts';
import { setDeskContext } from '../desk-context.ts';
import type { PreviewIndex } from '../preview/model/preview-index.ts';
import { registerPreviews } from '../preview/register.ts';
import { offerWithdrawal } from '../withdraw/offer-withdrawal.ts';
import { registerChecks } from './register-checks.ts';
import { installParts } from '../parts/install.ts';
import { redirectPlainAddresses } from '../parts/redirect.ts';
import { registerGerman } from './german.ts';
import { CONTROLS } from './controls.ts';
import { knownItems } from '../handover/known-items.ts';
import { takeOver } from './take-over.ts';
import { markProtected } from './mark-protected.ts';

async function start(): Promise<void> {
  const desk = await fetchJson<DeskFile>('./desk.json');
  const parts = desk.parts ?? [];
  redirectPlainAddresses(window, parts);
  // Not before: it reads the address when it is loaded.
  const { default: CMS } = await import('decap-cms-app');
  const beside = <T>(name: string) => loadedOnce(() => fetchJson<T>(`${desk.base}${name}`));
  const context = {
    ...contextOf(desk, beside<SiteIndex>('index.json')),
    ...(desk.closedItems && { closedItems: knownItems(beside('closed-items.json')) }),
    forgetUpload,
    setField: fieldSetter(decapStore),
  };
  const isPublic = desk.side === 'public';
  if (!isPublic) {
    markProtected(document, desk.membersUrl);
    // entries that bear no title are named by the public side; before the first list is read
    const known = await context.siteIndex().catch(() => undefined);
    changeActions((action) => namedEntries(action, known));
  }
  setDeskContext(context);
  for (const [name, [extension, formatter]] of formatters()) {
    CMS.registerCustomFormat(name, extension, formatter);
  }
  for (const [name, controlComponent] of Object.entries(CONTROLS)) {
    CMS.registerWidget({ name: widgetName(name), controlComponent });
  }
  registerGerman(CMS);
  if (isPublic) {
    registerPreviews(CMS, desk.config, {
      index: beside<PreviewIndex>('preview.json'),
      now: context.now,
    });
  }
  registerChecks(CMS, context);
  refuseDeletionOfPublic(CMS, context);
  refuseGlobalUpload(CMS);
  const { settled } = installNoLostWork(CMS, {
    site: `${desk.siteUrl} ${desk.side}`,
    maxFileBytes: desk.uploadLimit,
  });
  installParts(CMS, parts);
  const backend = rememberBackend(CMS);
  takeOver(handedOver, { desk, context, backend, settled });
  CMS.init({ config: desk.config });
  offerWithdrawal(context, { ...desk, store: decapStore(), backend });
  if (isPublic) addCalendarButton(context, { store: decapStore(), backend, desk, settled });
  mendAccessibility(document.body);
}

start().catch((error: unknown) => {
  const place = document.querySelector('#nc-root');
  if (place) {
    place.textContent =
      'Die Redaktion konnte nicht geladen werden. Bitte laden Sie die Seite neu. Hilft das nicht, fragen Sie Ihre IT.';
  }
  throw error;
});
