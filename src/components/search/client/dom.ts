/** An element with a class and text; text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  content?: string | readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (typeof content === 'string') made.textContent = content;
  else if (content) made.append(...content);
  return made;
}

/** @throws Error where the page lacks it: its markup and this script belong together */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The page of the search lacks "${name}"`);
  return found;
}
