/**
 * Builds the sample council with everything that is not public replaced, for the slow test of non-interference:
 * `node src/testing/build-replaced.ts OUT SEED`; without a seed as it is.
 */
import { readContent } from '../content/index.ts';
import { NOTHING, publish } from '../domain/gate/index.ts';
import { makePublicDocuments } from '../publishing/documents/make-public.ts';
import { fillSite } from '../publishing/fill-site.ts';
import { buildInstant } from '../publishing/instant.ts';
import { openLedger } from '../publishing/ledger/open-ledger.ts';
import { NO_PAST_DOCUMENTS } from '../publishing/ledger/past-documents.ts';
import { replaceHidden } from '../publishing/leak-gate/hidden/replace-hidden.ts';
import { fillAndSwap } from '../publishing/swap.ts';

const [out = '', seed] = process.argv.slice(2);
const { record } = await readContent('content');
if (!record) throw new Error('The sample has errors.');
const at = buildInstant(undefined, record.site, () => 0);
const built = seed === undefined ? record : replaceHidden(record, at, NOTHING, Number(seed));
const open = await openLedger(undefined, { ...built, site: { ...built.site, demo: false } }, at, () =>
  Promise.resolve(NO_PAST_DOCUMENTS),
);
const shown = publish(built, at);
const made = await makePublicDocuments(shown, 'content');
const context = {
  contentDir: 'content',
  at,
  record: built,
  published: NOTHING,
  preview: false,
  documents: made.documents,
};
await fillAndSwap(out, (folder) =>
  fillSite(folder, open, context, {
    out,
    shown,
    uploads: [],
    made,
  }),
);
