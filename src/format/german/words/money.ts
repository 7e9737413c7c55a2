/** Words of budget, taxes, charges, contracts and staff. */
export const MONEY = `
  Abführung Abgabe Abgleich Abnahme Abrechnung Abruf Abschlag Abschluss Abschreibung Absicherung Abtretung
  Akquise Aktie Angebot Anhebung Anleihe Anmeldung Anrechnung Ansatz Anschaffung Anwärter Arbeit Arbeitgeber
  Arbeitnehmer Aufkommen Aufnahme Aufstockung Auftragnehmer Aufwand Aufwendung Auktion Ausbildung Ausfall
  Ausgaben Ausgleich Auslastung Ausschluss Ausschüttung Ausstattung Auswertung Auszahlung Auszubildende Azubi
  Bank Barwert Basis Bedienstete Bedingung Beförderung Befreiung Beihilfe Beitrag Belastung Beleg Bemessung
  Berechnung Beschaffung Beschäftigte Beschäftigung Besitz Besitzer Besoldung Bestand Betrag Betreiber Betrieb
  Bezuschussung Bieter Bon Buchung Budget Bürge Bürgschaft Cent Controlling Darlehen Deckung Defizit Doppik
  Druck Eigentum Eigentümer Eignung Eingruppierung Einkauf Einkommen Einlage Einnahme Einsparung Einstellung
  Einstufung Einzahlung Einziehung Entgelt Entlohnung Erbbau Erbe Ergänzung Erhebung Erhöhung Erlös Ermäßigung
  Eröffnung Ersparnis Erstattung Ertrag Erwerb Erwerber Etat Euro Fabrik Fälligkeit Finanz Finanzen Finanzierung
  Firma Fonds Förder Förderung Freigabe Führung Garantie Gebühr Gehalt Geld Genossenschaft Gesundheit Gewährung
  Gewerbe Gewerkschaft Gewinn Gläubiger Guthaben Haftung Handel Händler Haushalt Hebe Höhe Holding Homeoffice
  Industrie Insolvenz Inventar Inventur Investition Investor Kalkulation Kapital Kasse Kauf Käufer Kaution
  Kennzahl Konjunktur Konsolidierung Konten Konto Kontrolle Konzern Konzession Kosten Kraft Kredit Kunde
  Kündigung Kürzung Leasing Leistung Lieferant Lieferung Liquidität Lizenz Lohn Mahnung Makler Marketing Markt
  Miet Miete Million Minderung Mitarbeiter Mittel Nachfrage Nachlass Nachweis Niederschlagung Notariat Nutzen
  Obligo Offenlegung Pacht Pächter Pauschal Pauschale Pension Perspektive Pfand Pflicht Portfolio Posten Prämie
  Preis Produkt Prognose Provision Qualifizierung Quote Rabatt Rate Rechner Rechnung Reduktion Reduzierung
  Rendite Rente Reserve Rest Sanierung Satz Schaden Schätzung Schenkung Schlüssel Schuld Schulden Schulung
  Seminar Senkung Sicherheit Sicherung Soll Spende Spender Sponsoring Staffel Staffelung Steigerung Steuer
  Stiftung Streichung Stundung Subvention Summe Tarif Tilgung Tourismus Treuhand Überlassung Überschreitung
  Überschuss Übertrag Umbuchung Umlage Umsatz Umschuldung Unternehmen Unternehmer Urlaub Veräußerung
  Verbindlichkeit Verdienst Vergabe Vergnügung Vergütung Verkauf Verlust Vermarktung Vermögen Versetzung
  Versicherung Versteigerung Verteilung Verwahrung Verwendung Verwertung Vollstreckung Voranschlag Vorgesetzte
  Vorschuss Währung Wert Wirtschaft Zahl Zahlung Zeit Zerlegung Zins Zoll Zuführung Zuschlag Zuschuss Zuteilung
  Zuweisung Zuwendung
`;
