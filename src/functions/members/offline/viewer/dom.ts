type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are false or undefined are left out, true stands as the empty string. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children);
  return element;
}

/** A button that does something at once. */
export function button(words: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = el('button', { type: 'button', class: 'reader-button', ...attributes }, words);
  made.addEventListener('click', act);
  return made;
}

let last = 0;

/** An id that no other element of the page has. */
export const freshId = (name: string): string => `lesen-${name}-${(last += 1)}`;
