/** How a member may have voted by name; who was away or excluded is for members to know. */
export const NAMED_CHOICES: ReadonlySet<string> = new Set(['yes', 'no', 'abstain', 'invalid']);
