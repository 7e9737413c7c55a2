import type { Mail } from './smtp.ts';

/** The mail about a publish that failed; for clerks, so without technique. */
export const failureMail = (to: string, step: string, log: string): Mail => ({
  to,
  subject: `Ratsinformation: Veröffentlichung gescheitert (${step})`,
  text: `Guten Tag,

die Veröffentlichung der Ratsinformation ist beim Schritt „${step}“ gescheitert.

Die bisherige Website steht weiter. Neues und Geändertes erscheint erst, wenn eine Veröffentlichung wieder gelingt.

Was jetzt zu tun ist:
1. Das Protokoll des Laufs öffnen: ${log}
   Am Ende steht, woran es lag. Fehler im Inhalt nennen Datei, Zeile und Abhilfe.
2. Einen Fehler im Inhalt im Redaktionswerkzeug berichtigen; die Veröffentlichung startet dann von selbst.
3. Liegt es nicht am Inhalt, bitte die IT verständigen und ihr diese Nachricht weiterleiten. Oft hilft es, den Lauf zu wiederholen.

Bitte prüfen Sie auch, ob gerade eine Frist für eine Bekanntmachung läuft.

Diese Nachricht kam von selbst, weil Ihre Adresse unter contacts.publishing in site.yml steht.
`,
});
