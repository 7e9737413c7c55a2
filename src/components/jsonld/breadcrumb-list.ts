import type { Crumb } from '../site/site-view.ts';

/**
 * The way to the page at `path` as schema.org's BreadcrumbList, the home page first.
 * @param baseUrl base address without a closing slash
 */
export function breadcrumbList(crumbs: readonly Crumb[], path: string, baseUrl: string): object {
  const trail: Crumb[] = [{ label: 'Startseite', href: '/' }, ...crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, position) => ({
      '@type': 'ListItem',
      position: position + 1,
      name: label,
      item: `${baseUrl}${href ?? path}`,
    })),
  };
}
