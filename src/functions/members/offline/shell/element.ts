type Child = Node | string | false | undefined;
type Value = string | boolean | ((event: Event) => void) | undefined;

/**
 * An element with attributes and children; words are words, never markup. `true` sets an attribute without a value, a function
 * listens to the event of that name.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Something to know before reading on, as the members' pages show it. */
export const noticeBox = (
  tone: 'info' | 'success' | 'warning' | 'danger',
  title: string,
  ...body: readonly Child[]
): HTMLElement =>
  element(
    'div',
    { class: `notice notice--${tone}` },
    element(
      'p',
      { class: 'notice__title' },
      element('span', { class: `icon icon--${tone}`, 'aria-hidden': 'true' }),
      ` ${title}`,
    ),
    body.length > 0 &&
      element(
        'div',
        { class: 'notice__body' },
        ...body.map((one) => (typeof one === 'string' ? element('p', {}, one) : one)),
      ),
  );
