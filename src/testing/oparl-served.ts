import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publicTexts } from '../content/public-texts.ts';
import { emptyLedger } from '../domain/ledger/index.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { serveOparlFilter } from '../functions/oparl-filter/serve-node.ts';
import { copyDocuments } from '../publishing/documents/copy-documents.ts';
import { oparlErrors } from '../publishing/hosting/oparl-errors.ts';
import { writeOparl } from '../publishing/open-data/oparl.ts';
import { serve } from '../publishing/serve.ts';

/** The OParl interface of a record, served on loopback as `npm start` serves it. */
export interface ServedOparl {
  /** Without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Writes the documents and the interface of records one after the other, each on the ledger of the one before, and serves the
 * last of them, with the filter function where the site has it.
 */
export async function serveOparl(records: readonly PublicRecord[], contentDir: string): Promise<ServedOparl> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-oparl-served-'));
  const last = records.at(-1);
  if (!last) throw new Error('no record to serve');
  let ledger = emptyLedger(last.site.baseUrl, '0'.repeat(64));
  for (const record of records) {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await copyDocuments(record, contentDir, folder);
    const texts = await publicTexts(record, contentDir);
    ledger = await writeOparl({ folder, record, ledger, texts });
  }
  for (const [file, text] of oparlErrors(last.site.oparlFilter))
    await writeFile(path.join(folder, file), text);
  const settings = { site: { folder }, host: '127.0.0.1', port: 0 };
  const filter = last.site.oparlFilter ? await serveOparlFilter(settings, () => undefined) : undefined;
  const takes = (asked: string, query: string): boolean => asked.startsWith('/oparl/') && query !== '';
  const { server, address } = await serve(folder, 0, filter ? [{ takes, address: filter.address }] : []);
  const close = async (): Promise<void> => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    await filter?.stop();
    await rm(folder, { recursive: true });
  };
  return { address: address.replace(/\/$/, ''), close };
}
