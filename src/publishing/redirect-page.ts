import type { PublicSite } from '../domain/public-record.ts';
import { DRAFT } from '../format/wording/draft.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const banner = (): string =>
  `<aside class="demo-banner" aria-label="${DRAFT.label}"><p><strong>${DRAFT.strong}</strong> ${DRAFT.text}</p></aside>`;

/** A page that only leads on to `to`, a path on this site, for hosts that know no redirects. */
export function redirectPage(
  to: string,
  { name, baseUrl, preview = false }: Pick<PublicSite, 'name' | 'baseUrl' | 'preview'>,
): string {
  const address = escape(`${baseUrl.replace(/\/+$/, '')}${to}`);
  const target = escape(to);
  return [
    '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${preview ? DRAFT.title : ''}Neue Adresse – ${escape(name)}</title>`,
    `<meta http-equiv="refresh" content="0; url=${target}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${address}"></head><body>${preview ? banner() : ''}<main class="page">`,
    `<h1>Neue Adresse</h1><p>Diese Seite hat eine neue Adresse: <a href="${target}">${address}</a></p>`,
    '</main></body></html>\n',
  ].join('');
}
