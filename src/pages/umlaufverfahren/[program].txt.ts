import type { APIRoute } from 'astro';

/** The programs that recount a ballot, as they are tested; with an ending that every host serves as text. */
const PROGRAMS = import.meta.glob<string>('../../verify/verify.{ts,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const getStaticPaths = () =>
  Object.entries(PROGRAMS).map(([file, text]) => ({
    params: { program: file.split('/').at(-1) },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
