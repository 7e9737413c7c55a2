import { textReport } from '../../format/report.ts';
import {
  type MembersContent,
  type PrivateStore,
  publishMembers,
} from '../../publishing/members/publish-members.ts';
import { readMembersContent } from '../../publishing/members/read-members-content.ts';
import { earlierContent } from './demo-history.ts';

/**
 * Publishes content for members; the first time also what they had read some days before, and without documents made of the
 * record, so that nobody waits for them.
 */
export type PublishDemo = (content: string, overlay: string, first?: boolean) => Promise<void>;

/** @param siteUrl where the public site of the trial is, no slash at the end; absent: where the content says */
export const publishDemo =
  (store: PrivateStore, siteUrl: string | undefined, withDocuments = true): PublishDemo =>
  async (content, overlay, first = false) => {
    const withoutDocuments = first || !withDocuments;
    const options = { content, protected: overlay, at: undefined, withoutDocuments };
    const read = await readMembersContent(options, process.stderr, Date.now);
    if (!('record' in read)) {
      process.stderr.write(
        `${textReport(read)}\n\nDer Inhalt hat Fehler; der Mitgliederbereich bleibt beim Stand von vorher.\n`,
      );
      return;
    }
    const now = linkedTo(siteUrl, read);
    if (first) await publishMembers(earlierContent(now), store);
    await publishMembers(now, store);
  };

/** The same content of a council whose site lies elsewhere, so that links lead to the one of the trial. */
const linkedTo = (siteUrl: string | undefined, content: MembersContent): MembersContent =>
  siteUrl === undefined
    ? content
    : { ...content, record: { ...content.record, site: { ...content.record.site, baseUrl: siteUrl } } };
