/** Words of building, traffic, nature, water, waste and energy. */
export const TOWN = `
  Abbau Abbruch Abfall Abfluss Abfuhr Ablagerung Ablauf Abriss Abschnitt Absenkung Absperrung Abstand Abstellen
  Abwägung Abwasser Abwehr Abzweig Achse Acker Aktion Allee Ampel Anbau Anbindung Anger Anlieferung Anliegen
  Anlieger Anruf Anschlag Anschluss Antrieb Anwohner Architekt Architektur Asphalt Aue Aufbereitung Aufforstung
  Aufwertung Ausbau Ausfahrt Ausleuchtung Auspuff Auto Bach Bad Bagger Bahn Bake Barriere Barrierefreiheit
  Batterie Bau Bauen Bauer Baum Baureif Bebauung Becken Beeinträchtigung Beet Befestigung Begrenzung Begrünung
  Behälter Belag Belästigung Belebung Beleuchtung Benzin Bepflanzung Bereich Berg Beruhigung Beschilderung
  Beschränkung Beseitigung Beton Betrachtung Bewässerung Bewuchs Bezug Biene Biogas Biotop Blick Blitzer
  Blühstreifen Blume Boden Bohrung Böschung Brache Brand Breitband Breite Brücke Brunnen Bürgersteig Bus Carport
  Chaussee Container Dach Damm Decke Deich Denkmal Deponie Diesel Digitalisierung Dorf Drainage Düngung
  Durchfahrt Durchgang Durchlass Dürre Eiche Eimer Einengung Einfahrt Einfriedung Einlauf Einmündung Eisenbahn
  Elektro Emission Energie Entfernung Entnahme Entsorgung Entwässerung Entwicklung Erhaltung Erneuerung Erosion
  Errichtung Ersatz Erschließung Ertüchtigung Erwartung Fahrer Fahrspur Fahrt Fahrzeug Fällung Farbe Fassade
  Feinstaub Feld Fenster Fernseh Filter First Fischerei Fläche Flächen Flora Flucht Flur Fluss Forst Fuhrpark
  Funk Fuß Garage Garten Gas Gasse Gebäude Gebüsch Gefahr Gefährdung Gehölz Gelände Gemarkung Geothermie
  Geräusch Geruch Geschoss Geschwindigkeit Gestaltung Gestein Gewässer Gitter Glasfaser Gleis Glückauf Graben
  Graffiti Grenze Grün Gully Gut Güter Hafen Halt Haltung Handwerk Hang Haus Hecke Heizung Hitze Höchst Hof Holz
  Hügel Immission Immobilie Ingenieur Insel Instandsetzung Isolierung Jagd Kabel Kanal Kanalisation Karte
  Kataster Kegel Kehr Keller Kern Kessel Kies Kiesgrube Klär Klettern Klima Knick Knoten Kompensation Kompost
  Kot Kran Kreisel Kreuzung Kurve Küste Lade Laden Lager Lampe Landschaft Landwirt Lärm Last Laterne Laub
  Legende Leuchte Licht Linie Loch Logistik Lücke Luft Markierung Maschine Mast Matten Mauer Meer Metall Mitfahr
  Mobil Mobilität Modernisierung Moor Mühle Müll Nachhaltigkeit Natur Neigung Netz Niederschlag Nutzung Obst
  Ökologie Öl Orientierung Pappel Park Parkscheibe Parzelle Passage Pendler Pfad Pflanze Pflanzung Pflaster
  Photovoltaik Platz Poller Quartier Quelle Querung Rad Rampe Rand Rasen Raum Recycling Regen Reinigung
  Renaturierung Renovierung Reparatur Rinne Rohr Ruhe Sand Säule Schacht Schaltung Schienen Schiff Schild Schirm
  Schlagloch Schlamm Schleife Schlepper Schleuse Schmutz Schnee Schotter Schranke Schrott Schutz Schwimmer See
  Seilbahn Sicht Siedlung Signal Silo Solar Spange Spannung Speicher Sperre Sperrung Splitt Stadion Stall
  Station Stau Staub Steckdose Steg Stein Stollen Störung Strand Straße Strecke Streifen Streu Strom Struktur
  Sturm Substanz Talsperre Tank Taxi Technik Teich Tempo Textil Ticket Tier Ton Transport Trasse Traufe Treppe
  Trink Trocknung Tunnel Turm Überdachung Überflutung Übergang Überschwemmung Überweg Ufer Umbau Umfeld Umgehung
  Umgestaltung Umlegung Umleitung Umspannwerk Umwandlung Umweg Umwelt Umwidmung Unfall Unkraut Unterhaltung
  Ursache Veränderung Verbindung Verbrauch Verbreiterung Verbund Verdichtung Verengung Verkabelung Verkehr
  Vermessung Verrohrung Verschmutzung Versickerung Versiegelung Versorgung Vogel Volumen Vorfluter Wagen Wald
  Wand Wärme Wartung Wasser Weg Weide Weiher Wende Werk Wetter Widmung Wiese Wild Wind Winter Wohnen Wohnung
  Wurzel Zaun Zentren Zentrum Zerstörung Ziegel Zisterne Zone Zufahrt Zufluss Zug Zugang Zulassung Zustand
  Zweirad
`;
