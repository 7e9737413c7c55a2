/** A meeting's name without what stands in brackets: "Rat (12. Sitzung)" gives "Rat". */
export const withoutBrackets = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s*[-–,]?\s*\d+\.\s*(?:\p{L}+\s+)?Sitzung\b/iu, '')
    .trim();

/** The running number that a meeting's name tells: "Rat (12. Sitzung)" gives "12". */
export const runningNumber = (name: string): string | undefined =>
  /(\d{1,4})\.\s*(?:\p{L}+\s+)?Sitzung\b/iu.exec(name)?.[1];

/** A meeting's name without a remark on its publicity: "Kreistag (öffentlich/nicht öffentlich)" gives "Kreistag". */
export const withoutPublicity = (name: string): string =>
  name
    .replace(
      /\s*[([](?:nicht[\s-]?)?öffentlich\w*(?:\s*(?:\/|und|,)\s*(?:nicht[\s-]?)?öffentlich\w*)?(?:\s+\p{L}+)?[)\]]/giu,
      '',
    )
    .trim();
