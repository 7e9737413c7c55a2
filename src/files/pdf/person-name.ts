/** Words that name an office, a body or a firm; who wrote a document may be told where it is none of a person. */
const ORGANISATION =
  /gemeinde|stadt|landkreis|kreis\b|kreisverwaltung|verwaltung|behörde|rathaus|\brat\b|rats|ausschuss|fraktion|büro|\bamt\b|amt\d|dezernat|fachbereich|fachdienst|abteilung|referat|sachgebiet|stabsstelle|ministerium|verband|verein|zweckverband|betrieb|werke|gmbh|mbh|\bag\b|\be\.?v\b|kg\b|gbr|partg|ingenieur|planung|institut|universität|hochschule|schule|feuerwehr|kanzlei|redaktion|team|scanner|admin|benutzer|\buser\b|unknown|unbekannt|microsoft|adobe|writer/iu;

/**
 * Whether the author of a document's properties is likely a person: anything with letters that names no organisation.
 * A log-in name such as "muster01" is one too.
 */
export const isPersonName = (author: string): boolean =>
  /\p{L}{2}/u.test(author) && !ORGANISATION.test(author);
