const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page that only leads on, for hosts that know no redirects; the same as `Redirect.astro` makes. */
export function redirectPage(to: string, site: { readonly name: string; readonly baseUrl: string }): string {
  const address = escape(`${site.baseUrl}${to}`);
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Neue Adresse – ${escape(site.name)}</title><meta http-equiv="refresh" content="0; url=${escape(to)}"><meta name="robots" content="noindex"><link rel="canonical" href="${address}"></head><body><main class="page"><h1>Neue Adresse</h1><p>Diese Seite hat eine neue Adresse: <a href="${escape(to)}">${address}</a></p></main></body></html>\n`;
}
