/** True where the nouns of `name` stand in `title`, in whatever case: "Rat der Gemeinde" in "Sitzung des Rates der Gemeinde". */
export function isNamedIn(title: string, name: string): boolean {
  const nouns = name.match(/(?<!\p{L})\p{Lu}\p{L}*/gu) ?? [];
  return (
    nouns.length > 0 && nouns.every((noun) => title.includes(noun.slice(0, Math.max(3, noun.length - 3))))
  );
}
