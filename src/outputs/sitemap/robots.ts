/**
 * What search engines may read: everything (RFC 9309), and where the sitemap lies.
 * @param base address of the site without a closing slash
 */
export const robotsTxt = (base: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${base}/sitemap.xml\n`;
