/** Text as a browser would draw it: composed characters, white space as one space, line ends included. */
export const plainLine = (text: string): string => text.normalize('NFC').replace(/[ \t\r\n\f\v]+/g, ' ');
