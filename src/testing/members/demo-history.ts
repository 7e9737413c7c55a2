import { instant } from '../../domain/local-time.ts';
import type { MembersContent } from '../../publishing/members/publish-members.ts';

const HOUR = 3_600_000;
/** How long before the clock of the sample its people looked last: Thursday evening, for Monday at ten. */
const LOOKED_BEFORE = 87 * HOUR;
/** And when what they saw then had been published. */
const PUBLISHED_BEFORE = 90 * HOUR;

/** A paper whose attachments came after the invitation. */
const CAME_LATER = '0126-2027-n';
/** A document that was replaced after the invitation, and bytes that stood for it before. */
const REPLACED = 'protected/papers/0124-2027-n/kaufpreisuebersicht.pdf';
const STOOD_BEFORE = 'protected/papers/0124-2027-n/wertgutachten-kurzfassung.pdf';

/** When people of the sample looked last (ISO 8601, UTC). @param at instant of the record, as the index says it */
export const demoLooked = (at: string): string => new Date(Date.parse(at) - LOOKED_BEFORE).toISOString();

/**
 * What members read some days before: published first, it lets the sample show what is new and what has changed since. Of
 * another council's content only the instant differs.
 */
export function earlierContent(content: MembersContent): MembersContent {
  const { overlay, files } = content;
  const before = files.find(({ path }) => path === STOOD_BEFORE);
  return {
    ...content,
    at: instant(new Date(Number(content.at) - PUBLISHED_BEFORE).toISOString()),
    overlay: {
      ...overlay,
      papers: overlay.papers.map((entry) =>
        entry.key === CAME_LATER ? { ...entry, data: { ...entry.data, files: [] } } : entry,
      ),
    },
    files: files.map((file) => (before && file.path === REPLACED ? { ...before, path: REPLACED } : file)),
  };
}
