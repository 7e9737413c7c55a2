/** Told the key that is taken: looks again at what is there, and gives a sentence for the clerk where it has one. */
type Look = (key: string) => Promise<string | undefined>;

const looks = new Set<Look>();

/** From now on `look` is asked whenever a save was refused because its key is taken. Gives what ends that. */
export function whenTaken(look: Look): () => void {
  looks.add(look);
  return () => looks.delete(look);
}

/** What the fields of the open form advise, a sentence each. None of them may stop the message. */
export async function adviceWhenTaken(key: string): Promise<readonly string[]> {
  const answers = await Promise.allSettled([...looks].map((look) => look(key)));
  return answers.flatMap((answer) =>
    answer.status === 'fulfilled' && answer.value !== undefined ? [answer.value] : [],
  );
}
