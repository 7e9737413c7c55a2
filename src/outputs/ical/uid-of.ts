/** The name of an event for ever: the meeting's key never changes, and a ledger belongs to one host. */
export const uidOf = (key: string, baseUrl: string): string => `${key}@${new URL(baseUrl).host}`;
