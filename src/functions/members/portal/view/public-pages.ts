import { url } from '../../../../domain/url.ts';
import type { Council } from '../../ports.ts';

/** Where everybody reads of a meeting. */
export const publicMeeting = (key: string, council: Council): string => on(url.meeting(key), council);

/** Where everybody reads of a paper; ask first whether it is one of the public record. */
export const publicPaper = (key: string, council: Council): string => on(url.paper(key), council);

const on = (path: string, { directory: { site } }: Council): string => `${site.baseUrl}${path}`;
