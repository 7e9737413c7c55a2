import type { APIRoute } from 'astro';
import { publicRecord } from '../../../../content/index.ts';
import { standingDocuments } from '../../../../publishing/documents/planned.ts';

/** The official notice of a meeting as plain text for the gazette, beside its page. */
export async function getStaticPaths() {
  return standingDocuments(await publicRecord()).flatMap(({ owner, text }) =>
    text === undefined
      ? []
      : [
          {
            params: { key: owner.replace(/^meetings\//, ''), name: text.name.replace(/\.txt$/, '') },
            props: { content: text.content },
          },
        ],
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['content']), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
