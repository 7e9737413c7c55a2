/** Buildings, technique, nature and everyday things, as papers on works and purchases name them. */
export const BUILDING = `
  Abdeckung Abdichtung Ablauf Abluft Abriss Absperrung Abstand Abwehr Achse Acker Akustik Alarm Ampel Anbau Anker
  Anlage Anschluss Ansiedlung Anstrich Antenne Antrieb Apparat Archiv Aufbau Aufgang Aufnahme Aufzug Ausbau
  Ausfahrt Auslauf Ausleuchtung Ausrüstung Ausstattung Balken Balkon Bauweise Becken Befestigung Behälter Belag
  Beleuchtung Belüftung Beschattung Beschichtung Bestuhlung Beton Bewässerung Biene Bindung Blatt Blech Blende
  Blitz Boden Bogen Bohrung Boiler Bolzen Brand Brause Brenner Brett Brunnen Brücke Brüstung Bucht Busch Böschung
  Bücherei Bühne Container Dampf Decke Deckel Deich Denkmal Dichtung Diele Docht Draht Druck Dusche Dämmung Düngung
  Eiche Eimer Einfahrt Eisen Entlüftung Entwässerung Esche Estrich Fabrik Fahrbahn Falle Farbe Fassade Feder
  Fenster Ferkel Feuer Filter Firma Fisch Flamme Fliegen Fliese Fläche Flügel Folie Forst Frost Fundament Funk
  Funke Futter Fußboden Förderband Galerie Garage Gasse Gatter Gebläse Gehäuse Gehölz Geländer Gemäuer Generator
  Geruch Gerät Geräte Gerüst Geschirr Geschoss Gestein Gewässer Gewölbe Giebel Gitter Glocke Graben Greifer Griff
  Grube Gruppe Gummi Hafen Haken Halde Halle Halter Halterung Haube Hebung Hecke Heizung Hitze Hochwasser Hydrant
  Hülle Hürde Hütte Impuls Insel Isolierung Jacke Kabine Kachel Kajak Kamin Kammer Kanal Kante Kapsel Karre Kasse
  Katze Keller Kessel Kiefer Kissen Klappe Klappen Kleidung Klima Klinik Klinke Klinker Knopf Koffer Kohle
  Kollektor Kompost Kontainer Kreisel Krippe Kronen Kuppel Kurve Kälte Kübel Küche Lager Lamelle Lampe Latte
  Lautsprecher Leder Leine Leinwand Leiste Leiter Leitung Leuchte Leuchten Licht Linde Linie Linse Löschung Lücke
  Lüfter Lüftung Markierung Markise Maschine Maske Mast Material Matte Mauer Mechanik Melder Meldung Messer Metall
  Modul Motor Mulde Mutter Mähen Mähwerk Möbel Münze Nagel Nebel Niederschlag Notausgang Nutzung Orgel Palette
  Paneel Panzer Papier Pappel Parkett Pavillon Pegel Pfahl Pfeiler Pferd Pflanze Pflanzen Pflaster Pflock Pforte
  Pfosten Pfütze Pinsel Plakat Plane Plastik Platte Platten Podest Pollen Poller Polster Portal Pritsche Profil
  Prüfung Puffer Pumpe Pumpen Quader Quelle Rahmen Rampe Ranke Rasen Ratte Rauch Raupe Rechen Regal Regel Regen
  Reifen Reihe Reinigung Relais Rettung Riegel Riemen Rinne Rolle Rollen Rolltor Rutsche Röhre Rückhalt Rückstau
  Sauger Schacht Schaden Schale Schalter Schalung Schar Schatten Schauer Schaufel Schaukel Schaum Scheibe Scheiben
  Schicht Schiebe Schieber Schiene Schiff Schild Schilf Schirm Schlamm Schlauch Schleier Schleuse Schlitten Schloss
  Schlüssel Schmutz Schnee Schneise Schnitt Schornstein Schotter Schrank Schranke Schraube Schuh Schuppen Schutt
  Schutz Schwelle Schwimmer Segel Seite Sensor Sessel Sicherung Siedlung Signal Sirene Sockel Sohle Solar Sonne
  Spachtel Spange Spannung Speicher Sperre Spiegel Spindel Spitze Splitt Spritze Sprosse Sprung Spüle Spülung Stahl
  Stall Stamm Stange Stapler Station Staub Stecker Stein Stelle Stempel Stiege Stiel Stock Stollen Strahl Strahler
  Strand Strang Strauch Strecke Streifen Streu Strick Stroh Strom Strömung Stube Stufe Stuhl Sturm Stütze Sumpf
  System Säule Tafel Tanne Tapete Tasche Tasse Teich Teller Teppich Terrasse Theke Tiefe Tiefenwasser Tisch Tonne
  Trafo Transformator Traufe Treppe Tresen Tribüne Trichter Trommel Tropfen Träger Turbine Turnen Umzäunung
  Unterführung Unterstand Ventil Ventilator Verblendung Verglasung Verkabelung Verkleidung Verriegelung
  Verschattung Verteiler Vitrine Vogel Vordach Vorhang Waage Wachs Waffe Wagen Wanne Warnung Wasser Weiche Weide
  Welle Wendel Werkstatt Werkzeug Wetter Wiese Windel Winkel Wippe Wolle Wurzel Zange Zapfen Zelle Ziegel Zinsen
  Zwang Zweig Zwinger Zylinder Zähler Zünder Öffnung Ölheizung
`;
