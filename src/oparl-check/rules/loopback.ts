/** Whether an address lies on the machine that asks: `localhost`, 127.0.0.0/8 or ::1 (RFC 1122, RFC 4291, RFC 6761). */
export const isLoopback = (address: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
