/** Words of councils, their bodies and their papers that compounds are made of; written for this purpose. */
export const COUNCIL = `
  Abfrage Abgeordnete Ablehnung Abstimmung Agenda Ältesten Amt Analyse Änderung Anerkennung Anfrage
  Angelegenheit Anhang Anhörung Anlage Annahme Anordnung Anpassung Anregung Anschreiben Ansprache Anspruch
  Anstalt Anteil Antrag Antragsteller Anwalt Anweisung Anwesenheit Anzeige Archiv Archivierung Aufgabe Aufhebung
  Auflösung Aufruf Aufsicht Aufstellung Auftakt Auftrag Ausführung Ausgabe Auskunft Ausland Auslegung
  Ausrichtung Aussage Ausschlag Ausschreibung Ausschuss Äußerung Aussprache Auswahl Ausweis Auszug Beamte
  Beauftragte Beauftragter Bedarf Bedenken Befragung Befugnis Befürwortung Begehren Begehung Begründung
  Begrüßung Behörde Beigeordnete Beirat Beitritt Bekanntgabe Bekanntheit Bekanntmachung Belehrung Benennung
  Beratung Berechtigung Bericht Berufung Bescheid Beschluss Beschwerde Besetzung Besichtigung Bestellung
  Bestimmung Beteiligung Beurteilung Bewerber Bewerbung Bezirk Bilanz Blatt Brief Bund Bürger Bürgerin
  Bürgermeister Bürgerschaft Büro Buße Debatte Delegation Dezernat Dezernent Dialog Dienst Dokument
  Dokumentation Dringlichkeit Ehre Ehrung Eile Einberufung Einbringung Eingabe Einigung Einladung Einspruch
  Einwand Einwendung Einwilligung Einwohner Empfang Empfehlung Enthaltung Entlassung Entlastung Entschädigung
  Entscheid Entscheidung Entsendung Entwurf Erarbeitung Ergebnis Erinnerung Erklärung Erlass Erläuterung
  Ermächtigung Ernennung Erteilung Erweiterung Europa Evaluation Fall Fassung Feier Festlegung Festsetzung
  Findung Flagge Flecken Folgen Form Formular Fortschreibung Forum Frage Fraktion Freiwillige Fusion Gebiet
  Gedenk Gegenstand Gemeinde Gemeinschaft Genehmigung Gericht Geschäft Gesellschaft Gesellschafter Gesetz
  Gespräch Gremien Gremium Gründung Gruppe Gutachten Hinweis Information Initiative Innung Inspektion
  Integration Jubiläum Jury Kabinett Kammer Kämmerer Kampagne Kandidat Kanzlei Kenntnis Klage Klausur Koalition
  Kodex Kollegium Kommission Kommunal Kommune Kompetenz Konferenz Konzept Konzeption Kooperation Kreis Kriterien
  Kriterium Kuratorium Ladung Land Legislatur Leitung Liste Magistrat Management Manager Mandat Maßgabe Medaille
  Mehrheit Minderheit Minister Ministerium Mitglied Mitteilung Mitwirkung Moderation Möglichkeit Monitoring
  Nachtrag Notar Öffentlichkeit Ombudsmann Opposition Orden Ordner Ordnung Organ Organisation Ort Ortschaft
  Ortsteil Paragraph Parität Partei Partner Partnerschaft Periode Personal Petition Pfleger Plan Planung Porträt
  Präambel Präsident Präsidium Programm Projekt Protokoll Prozess Prüfung Punkt Quorum Rat Recht Rede Referat
  Reform Regelung Region Register Resolution Revision Richter Rücktritt Runde Satzung Schieds Schluss Schöffe
  Schrift Schritt Sekretariat Senat Siegel Situation Sitz Sitzung Sprecher Staat Stadt Stand Statistik Statut
  Stelle Stimme Straf Strategie Streit Studie Stunde Symbol Synode Tag Tagung Teil Teilnehmer Termin Text Thema
  Träger Trägerschaft Übertragung Umfrage Umsetzung Umzug Unterlage Unterrichtung Unterschrift Urteil Urwahl
  Variante Verabschiedung Verband Verbleib Verein Vereinbarung Vereinigung Verfahren Verfassung Verfügung
  Vergleich Verhandlung Verlängerung Verlegung Verleihung Veröffentlichung Verordnung Verpflichtung Versammlung
  Verschiebung Verschwiegenheit Vertagung Vertrag Vertraulichkeit Vertreter Vertretung Verwaltung Verweisung
  Verzeichnis Verzicht Volk Vorbereitung Vorgabe Vorgang Vorhaben Vorlage Vorschlag Vorschrift Vorsitz
  Vorsitzender Vorstand Vorsteher Votum Wahl Wähler Wappen Wart Wechsel Weiler Weisung Werkstatt Widerspruch
  Wirksamkeit Zeichnung Zettel Ziel Zulässigkeit Zusage Zusammenführung Zusammenlegung Zusammensetzung
  Zusammenstellung Zuschrift Zuständigkeit Zustimmung Zweck
`;
