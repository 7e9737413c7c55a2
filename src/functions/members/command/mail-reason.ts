const NO_LOGIN =
  'Der Mailserver weist Benutzer oder Kennwort zurück. Bitte prüfen Sie beide in MEMBERS_SMTP; Sonderzeichen stehen dort als %XX.';
const NO_ADDRESS =
  'Der Mailserver nimmt Absender oder Empfänger nicht an. Bitte prüfen Sie MEMBERS_MAIL_FROM und die Adresse.';
const LATER =
  'Der Mailserver nimmt die E-Mail erst bei einem späteren Versuch an. Bitte versuchen Sie es in einer Viertelstunde noch einmal.';

/** Why the mail server did not take a mail, and what helps, by the code of its reply (RFC 5321, 4.2.3; RFC 4954, 6) or of its library. */
const REASONS: Readonly<Record<string, string>> = {
  EDNS: 'Den Namen des Mailservers kennt das Netz nicht. Bitte prüfen Sie MEMBERS_SMTP.',
  ECONNECTION:
    'Der Mailserver nimmt keine Verbindung an. Bitte prüfen Sie Adresse und Port in MEMBERS_SMTP und die Firewall.',
  ESOCKET:
    'Der Mailserver nimmt keine Verbindung an. Bitte prüfen Sie Adresse und Port in MEMBERS_SMTP und die Firewall.',
  ETIMEDOUT:
    'Der Mailserver antwortet nicht. Bitte prüfen Sie Adresse und Port in MEMBERS_SMTP und die Firewall.',
  ETLS: 'Mit dem Mailserver kommt keine verschlüsselte Verbindung zustande. Bitte prüfen Sie sein Zertifikat, oder nehmen Sie smtps:// und seinen Port.',
  EAUTH: NO_LOGIN,
  SMTP_530: NO_LOGIN,
  SMTP_534: NO_LOGIN,
  SMTP_535: NO_LOGIN,
  SMTP_538: NO_LOGIN,
  address: NO_ADDRESS,
  SMTP_550: NO_ADDRESS,
  SMTP_551: NO_ADDRESS,
  SMTP_553: NO_ADDRESS,
  SMTP_450: LATER,
  SMTP_451: LATER,
};

/** What to tell of a mail that did not go out; `error` is what sending it threw. No address and no password stands in it. */
export function mailReason(error: unknown): string {
  const code = error instanceof Error ? (/^mail refused: (\w+)$/.exec(error.message)?.[1] ?? '') : '';
  return REASONS[code] ?? `Der Mailserver hat sie nicht angenommen (${code || 'ohne Angabe'}).`;
}
