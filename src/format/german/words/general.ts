/** Words of every field, and words that stand in front of others only. */
export const GENERAL = `
  Abend abhängig Ablage Absicht Abteilung Anfang Anforderung Angabe Angst Anlass ansässig Ansehen Ansicht
  Antwort Anzahl Art Auflage Auftritt Ausdruck Ausgang Austritt Auswirkung Automat Autor baulich Bedeutung
  bedingt Beginn begleitend begrenzend begrenzt Beispiel berechtigt Beschädigung beschränkt Bestätigung
  Betroffene Beutel Bevölkerung Beweis Bewertung Bezeichnung bezogen Bild Block Blumen Brauch Broschüre Brot
  Chance Cloud Datei Daten Dauer Digital Ebene Ecke eigen Eigenschaft Einbau Einbruch Einfluss Einführung
  Eingang Einhaltung Einheit Einordnung Einsicht Eintritt Elektronik Element Ende Endgültig Entstehung Erfahrung
  Erfassung Erfolg Ermittlung Erstellung Etage Fach fähig fähigkeit Fahne Faktor Fehler fern Flyer Folge
  Forschung Fortschritt Foto frei freundlich Friede Frist Früh Funktion Furche Gang Garnitur gebunden Gefälle
  Gefühl Gegend Gemeinschaft gerecht Gerechtigkeit Gesicht Gestell Gewicht Gewinnung Glas Grad Grafik Größe
  Grund Haken Hälfte Hand Hardware Haufen Häuschen Hebel Heft Heizöl Herbst Herkunft Herr Herstellung Historie
  Hotel Idee Ideen Inhaber Inhalt Inschrift intensiv Interesse Internet Kabel Käfig Kalender Kamera Kanon
  Kapazität Karten Kasten Katalog Kette Kiste Klang Kollektiv Kombination Komitee Komplex Komponente Konflikt
  Konsequenz Kontakt Koordination Kopf Kopie Korb Körper Kreativität Kreuz Lage Länge Lauf Lebens Lenkung Leute
  Logo Lösung Macher Macht Management Mangel Marathon Mark Maß mäßig Material Meldung Menge Mess Messung Metall
  Methode Minute Mitgliedschaft Mitte Möbel Mode Modell Modul Monat Monitor Morgen Motiv Motor Muster Nachricht
  nah Nähe Name Namen Neuerung Neuheit neutral Niederlegung Niveau Norm Nummer Nutzer Objekt öffentlich Option
  organisatorisch örtlich Paket Pakt Papier Parameter Person pflichtig Phase Pilot Plakat Post Poster Potential
  Potenzial Präsentation Presse Prinzip Priorität Probe Problem Problematik Profil Prozent Qualität Quartal
  Querschnitt Rahmen Rang Raster Reaktion rechtlich Regel Reihe Reise relevant Restaurant Richtung Ring Risiken
  Risiko Rolle Rück Sache Saison Salz Sammel Sanierer Schablone Schein Schema Schicht Schloss Schnitt Schrank
  Schreiben schulisch Schwelle Schwerpunkt Seite Sektor Sender Serie Server Service Skala Skizze Software Sommer
  Sonntag Sorge spezifisch Spiegel Spitze Sponsor Stamm Standard Stärke Stempel Steuerung Stoff Stück Stufe
  Stuhl Stütze Suche System Tabelle Tat Tätigkeit Tausch technisch Telefon Test Tisch Titel Tor Tourist Trikot
  Tür Typ übergreifend Übersicht Überwachung Uhr Umfang Umgang Umschlag Untersuchung Verarbeitung Verbesserung
  Verbraucher Vereinfachung Verfolgung Vergrößerung Verhalten Verhältnis Verkleinerung Verknüpfung Verlauf
  Vermeidung Vermittlung Versand Verschönerung Verspätung Verständnis Verstoß Versuch Verteidigung Vertiefung
  Verwahr Video Vitrine Voraussetzung Vorschau Vorteil Vortrag Ware Welt Werbung Werker Werkzeug Wille Wirkung
  wirtschaftlich Wissen Wissenschaft Woche Wort Wunsch Würde Zähler Zeichen Zeile Zeitung Zelle Zielsetzung
  Zimmer Zubehör Zukunft Zuordnung Zusatz Zuschauer Zutritt Zwiebel
`;

/** Stand in front of a word, never behind one. */
export const FRONTS = `
  Alt Alten Außen Außer Bade Bau Bei Best Brand Bundes Dach Dritt Ehren Eigen Eil Einzel Erd Erst Extrem Fach
  Fahr Fern Fest Frei Fremd Früh Ganz Gegen Geh Gentechnik Gesamt Groß Grund Haft Halb Halte Haupt Heiz Hoch
  Höchst Innen Inner Inter Jahres Kehr Klär Klein Koch Kontroll Kreis Kriminal Kur Kurz Lade Land Landes Lang
  Lauf Leer Lehr Leit Lern Los Lösch Mehr Melde Mess Miet Mindest Misch Miss Mit Mittel Multi Nach Nah Neben Neu
  Nicht Ober Park Pflege Prüf Rechen Rein Reit Richt Roh Rück Sammel Samt Schalt Schlepp Schnell Schreib Schwer
  Schwimm Selbst Sonder Spar Spät Spiel Stark Steh Stell Steuer Streu Such Tages Teil Tief Trag Treib Trink Turn
  Über Unter Verbands Viel Volks Voll Vor Wander Warn Wasch Weiter Wieder Wohn Zieh Zweit Zwischen
`;

/** Not to be split, though known words could be read into them, and words that end in a known one by chance. */
export const WHOLE = `
  Abgeordnete Abschluss Abteilung Abwasser Achtung Altenheim Amtsblatt Anerkennung Angestellte Anschluss Anstalt
  Antrag Antragsteller Apparat Arbeitslose Auftrag Ausschluss Ausschuss Ausstattung Auswirkung Authentizität
  Autobahn Automat Autor Bahnhof Bauerwartung Bauhof Baustein Beamte Beauftragte Befassung Beihilfe Beirat
  Beispiel Beitrag Beitritt Bekenntnis Belastung Beobachtung Beratung Bescheinigung Beschluss Beschlussfassung
  Bestandteil Bestattung Bestellung Betrachtung Betrag Bewirtschaftung Bezugsstoff Blühstreifen Bordstein
  Buchführung Buchhaltung Bundesrat Bundesrepublik Bundestag Burgenland Bürgermeister Bürgerschaft Bürgersteig
  Bürgersteige Dekoration Dezernat Digitalisierung Direktor Doktor Dokumentation Durchfahrt Durchführung
  Ehrenamt Einbahn Einheit Einverständnis Elektrizität Entlastung Entschluss Erfahrung Erfassung Ergebnis
  Erlaubnis Erstattung Ertrag Fahrgast Faktor Fassung Fehlbetrag Feststellung Feuerwehr Finanzierung Flurstück
  Format Fortbildung Fortführung Fortschritt Freilauf Freizeit Friedhof Frühstück Führerschein Fußball Fußgänger
  Ganztag Garage Gastronomie Gaststätte Gefahr Gegend Gegenstand Gegenwart Generation Gesellschaft Gestaltung
  Gewährleistung Gleichberechtigung Gleichstellung Gottesdienst Grundierung Grundlage Grundsatz Grundstück
  Gutachten Gutschein Gutschrift Handball Handbuch Handwerk Haushalt Hausmeister Hausrat Hebesatz Heimat Heirat
  Hochschule Horror Impfstoff Information Infrastruktur Inserat Instandhaltung Jahrgang Jubiläum Kamerad
  Kameraden Kameradschaft Kampfmittel Kanalisation Kandidat Kapazität Kapital Kapitel Kenntnis Kennung Kirche
  Kirsche Kommune Kommunikation Konrad Kontor Kontrolle Konzession Kraftwerk Kunststoff Kurator Ladung Landkarte
  Landrat Landschaft Landtag Landung Leerstand Leitbild Magistrat Mandat Maßnahme Mitarbeiter Mitglied Mittag
  Mitteilung Mitwirkung Mitzeichnung Mobil Moderator Möglichkeit Monat Motor Nachbar Nachbarschaft Nachfrage
  Nachmittag Nachtrag Nachweis Neufassung Niederlage Niedersachsen Niederschrift Notarzt Notfall Nutzer
  Obdachlose Oberhausen Oberst Operation Ordnungswidrigkeit Organ Organisation Ortschaft Ortsteil Paradies
  Parole Partnerschaft Personalisierung Programmierung Protokoll Publizität Querschnitt Rathaus Ration
  Ratsuchende Ratsuchender Rechtsanwalt Referat Reststoff Richtlinie Rollstuhl Rücklage Rücknahme Rückstand
  Rückstellung Ruhestand Sachsen Sachstand Schadstoff Schaukasten Schauspiel Schlagloch Schlussfolgerung
  Schriftführer Schriftstück Schwerpunkt Sektor Selbstverwaltung Senat Sonderung Sparkasse Standort Stellung
  Stellungnahme Strafe Straße Strategie Tagung Teilnahme Terror Tortur Trägerschaft Traktor Transport Überbau
  Überfahrt Überfall Übergang Überleben Übernahme Überschuss Übersicht Überstunde Übertragung Überwachung
  Überweg Überweisung Uhrzeit Unrat Unterführung Untergrund Unterhalt Unterhalts Unterhaltung Unterkunft
  Unterlage Unternehmen Unternehmer Unterricht Unterrichtung Unterschrift Unterstützung Untersuchung
  Unterzeichnung Urkunde Veranstalter Veranstaltung Verfassung Vergnügen Verhältnis Vermögen Verpachtung
  Verständnis Verstärkung Verteiler Verteilung Vertrag Verunreinigung Verursacher Verwaltung Verzeichnis
  Vollmacht Vollzug Voranschlag Vorgang Vorgehensweise Vorhaben Vorkauf Vorlage Vormittag Vorort Vorrang Vorrat
  Vorschlag Vorschrift Vorsicht Vorsitz Vorsitzende Vorsitzender Vorsorge Vorstand Vorstellung Vorteil Vortrag
  Vorurteil Vorzug Wahrung Währung Wegweiser Weihnacht Werkstatt Wertstoff Wettbewerb Wiederholung Wiesbaden
  Wirkung Wirtschaft Wissenschaft Wohlfahrt Wohltat Zeitraum Zeugnis Zitat Zusammenarbeit Zusammenhang
  Zusammenschluss Zuschuss Zuwanderung Zwischenfall
`;

/** Ends of other words by chance (abweich|ende, energe|tisch): never behind a piece that nobody knows. */
export const BY_CHANCE = `
  Abend Achse Achtung Alter Darlegung Ebene Ecke Eiche Eimer Eis Ende Enden Erarbeitung Erbe Erben Erhaltung
  Erlass Erstellung Essen Fähigkeit Fall Fassung Form Forst Fort Frage Führung Gang Haft Haftung Halle Haltung
  Hecke Heim Insel Kette Kunde Laden Ladung Lager Laub Lauf Leben Leiche Leistung Leiter Lösung Masse mäßig
  Messe Miete Minute Mitte Mode Orden Ordnung Rampe Rang Rasen Rate Ration Reich Reihe Reise Ringen Rolle Rücken
  Runde Sache Schein Schluss Schnitt Schrift Schritt Seite Sender Sicht Siedlung Sprache Sprecher Stall Stand
  Statt Stätte Stellung Stimme Stück Stunde Tafel Tausch Teich Tisch Trasse Warte Weisung Wert Würde Zeit Zitat
  Zug
`;

/** Endings that a known word would take, but that show a participle more often (nachrück|enden). */
export const NO_END = `enden ender endem endens`;
