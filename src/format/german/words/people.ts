/** Words of school, children, health, culture, sport, fire brigade and order. */
export const PEOPLE = `
  Abitur Abschied Adresse Aktivität Alarm Alarmierung Allergie Alter Ambulanz Andacht Angehörige Armut Artist
  Arzt Asyl Aufenthalt Ausflug Ausländer Ausleihe Ausrüstung Aussiedler Ausstellung Autor Ball Bande Bedürftig
  Beerdigung Begabung Begegnung Begleitung Behandlung Behinderte Behinderung Beisetzung Bekämpfung Bekleidung
  Benutzer Benutzung Bereitschaft Beruf Bestattung Besuch Besucher Betreuer Betreuung Bett Bewegung Bewerb
  Bewohner Bibliothek Bildung Blut Bombe Brauchtum Buch Bücher Bücherei Bühne Camping Chor Computer Demenz
  Demographie Direktor Einrichtung Einsatz Einschulung Einsegnung Einstieg Einweihung Eltern Enkel Ensemble
  Erkennung Erkrankung Erlaubnis Erzieher Erziehung Erziehungs Essen Evakuierung Familie Fasching Ferien Fest
  Festival Feuer Film Fitness Flüchtling Folklore Frau Frauen Freund Friedhof Fund Gast Geburt Gefangene Gefäß
  Geflüchtete Gemälde Gemeinwohl Generation Gerät Gesang Geschichte Geschwister Gewalt Grab Gräber Gymnasien
  Gymnasium Halle Handicap Hausmeister Hebamme Heim Heimat Helfer Herberge Hilfe Hort Hospiz Hund Hygiene
  Impfung Inklusion Instrument Internat Jahr Jubilar Jugend Jugendliche Junge Kamerad Kameradschaft Kampf
  Kantine Kanu Kapelle Karneval Katastrophe Katze Kind Kinder Kino Kirche Kirmes Kita Klasse Kleidung Klinik
  Kolleg Konzert Krank Krankheit Kreativ Krieger Krippe Krise Küche Kultur Kunst Künstler Kurs Labor Leben Lehre
  Lehrer Leiche Leiter Lektüre Lernen Leser Lesung Literatur Lösch Mädchen Mahnmal Mann Mannschaft Mediathek
  Medien Medizin Meister Mensa Mensch Menschen Messe Migration Minigolf Mobbing Mord Moschee Munition Museen
  Museum Musik Mutter Nachbar Nachbarschaft Nachmittag Nacht Nachwuchs Not Note Notruf Obdach Öffnung Oper Opfer
  Orchester Pädagoge Pädagogik Pandemie Parlament Patenschaft Patient Persönlichkeit Pfarr Pflege Polizei
  Prävention Praxis Prediger Pumpe Puppe Reiter Religion Rettung Ringen Roman Saal Sammlung Sänger Sanitär Sauna
  Schieß Schlauch Schließung Schul Schule Schüler Schützen Schwimm Senior Senioren Sirene Skater Sozial Soziales
  Spiel Sport Sportler Sprache Sprech Stätte Stipendium Streetball Streetwork Stube Student Studium Sucht
  Synagoge Tafel Tanz Teilhabe Tennis Theater Therapie Tod Tote Trachten Tradition Training Trauer Trauung Turn
  Turnier Übung Umkleide Unterbringung Unterkunft Unterricht Unterstützung Urne Vater Veranstaltung Verbot
  Verhütung Verletzte Verpflegung Versehrte Vielfalt Vorlese Vormittag Wache Waffe Waffen Waise Wanderung
  Warnung Wehr Werkstätten Wickel Wohl Zahn Zauber Zelt Zirkus Zivil Zoo Zugführer Zuwanderer Zuwanderung Zuzug
`;
