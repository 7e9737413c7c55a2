/**
 * Text in double quotes for nginx, whose only escapes are the backslash before quotes and itself, and `\t \r \n`. A dollar
 * sign stays: use it only where nginx reads no variables (the name of a location, a regular expression).
 */
export const quoted = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/[\t\r\n]/g, (sign) => ({ '\t': '\\t', '\r': '\\r' })[sign] ?? '\\n')}"`;
