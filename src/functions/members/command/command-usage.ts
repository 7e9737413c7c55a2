/** A mistake in the command line; the message says what to do. */
export class CommandUsage extends Error {}
