/** A telephone number as text: no line break within it. */
export function phoneText(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}

/** A telephone number as the address of a link: digits and a leading plus. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/(?!^\+)\D/g, '')}`;
}
