/** A complete address of the web, or undefined. */
export function webAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb && /^https?:\/\//i.test(text) && !/[\s<>"]/.test(text) ? url : undefined;
}

/**
 * The canonical form of an object's address where it differs from the one given: host in lower case, no standard port, no dots
 * and no doubled slashes in the path, special characters encoded, no fragment.
 */
export function canonicalForm(text: string): string | undefined {
  const url = webAddress(text);
  if (!url) return undefined;
  url.hash = '';
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  return url.href === text || url.href === `${text}/` ? undefined : url.href;
}
