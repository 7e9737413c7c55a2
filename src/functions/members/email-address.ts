const PART = String.raw`[^\s@<>"(),;:\\[\]]`;
const SHAPE = new RegExp(`^${PART}{1,64}@${PART}+\\.(?:(?!\\.)${PART})+$`);

/** Whether it has the shape of an address: letters, an at sign, a host. Whether it exists only a mail can tell. */
export const isEmailAddress = (text: string): boolean => text.length <= 254 && SHAPE.test(text);
