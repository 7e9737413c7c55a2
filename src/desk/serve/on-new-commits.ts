/** Calls `changed` after each change of what `head` gives, never twice at once. Gives what ends it. */
export function onNewCommits(
  head: () => Promise<string>,
  every: number,
  changed: () => Promise<void>,
): () => Promise<void> {
  let last: string | undefined;
  let busy: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const now = await head().catch(() => last);
    if (last !== undefined && now !== last) await changed();
    last = now;
  };
  const timer = setInterval(() => {
    busy ??= look().finally(() => {
      busy = undefined;
    });
  }, every);
  return async () => {
    clearInterval(timer);
    await busy;
  };
}
