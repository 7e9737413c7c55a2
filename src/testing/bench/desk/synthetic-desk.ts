import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteIndex } from '../../../desk/index/make-index.ts';
import { type RunningDesk, startDesk } from '../../../desk/serve/start-desk.ts';
import { publicView } from '../../../publishing/public-view.ts';
import { syntheticCouncil } from '../synthetic-council.ts';
import { writeCouncil } from '../write-council.ts';

/** The day of the bench at the desk: most papers of that year are there, and all of them are public. */
export const DESK_YEAR = 2026;
const AT = `${DESK_YEAR}-11-20T10:00`;

/** The real desk over an invented council of `papers` papers in `years` years. */
export async function syntheticDesk(papers: number, years: number): Promise<RunningDesk> {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-desk-'));
  const content = path.join(dir, 'content');
  writeCouncil(syntheticCouncil(Math.round((papers * 8) / 7), 1, years), content);
  const facts = async (folder: string) => {
    const { view } = await publicView({ content: folder, ledger: undefined, at: AT }, Date.now);
    return view && { ...view, index: siteIndex(view.record, view.at) };
  };
  const out = path.join(dir, 'desk');
  const host = { content, out, port: 0, siteUrl: 'http://127.0.0.1/', facts };
  const desk = await startDesk({ ...host, workflow: 'direct', rebuild: () => Promise.resolve() });
  return {
    ...desk,
    stop: async () => {
      await desk.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
