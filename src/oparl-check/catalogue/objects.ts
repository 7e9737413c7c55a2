import { rule } from './rule.ts';

/** What is said about single objects and their fields. */
export const OBJECTS = {
  'object-shape': rule(
    'MUST',
    'aspects',
    [
      'Hier steht kein Objekt, sondern {value}.',
      'Geben Sie an dieser Stelle ein Objekt vom Typ {expected} aus.',
    ],
    ['This is no object but {value}.', 'Put an object of type {expected} here.'],
  ),
  'id-missing': rule(
    'MUST',
    'common',
    [
      'Dem Objekt fehlt „id“.',
      'Geben Sie in jedem Objekt seine Adresse als „id“ aus, auch in eingebetteten.',
    ],
    ['The object lacks “id”.', 'Put its address as “id” into every object, also into embedded ones.'],
  ),
  'id-other': rule(
    'MUST',
    'common',
    [
      'Das Objekt nennt eine andere „id“ ({value}) als die Adresse, unter der es liegt.',
      'Beide müssen Zeichen für Zeichen gleich sein.',
    ],
    [
      'The object names an “id” ({value}) other than the address at which it lies.',
      'Both must be equal to the letter.',
    ],
  ),
  'id-twice': rule(
    'MUST',
    'common',
    [
      'Zwei Objekte haben dieselbe „id“: eines vom Typ {value}, eines vom Typ {expected}.',
      'Geben Sie jedem Objekt seine eigene Adresse.',
    ],
    [
      'Two objects have the same “id”: one of type {value}, one of type {expected}.',
      'Give every object an address of its own.',
    ],
  ),
  'id-not-canonical': rule(
    'MUST',
    'urls',
    ['„id“ steht nicht in der kanonischen Form.', 'Schreiben Sie: {expected}'],
    ['“id” is not in the canonical form.', 'Write: {expected}'],
  ),
  'type-missing': rule(
    'MUST',
    'common',
    [
      'Dem Objekt fehlt „type“.',
      'Setzen Sie „type“ auf {expected}, auch in eingebetteten und gelöschten Objekten.',
    ],
    ['The object lacks “type”.', 'Set “type” to {expected}, also in embedded and in deleted objects.'],
  ),
  'type-wrong': rule(
    'MUST',
    'common',
    ['„type“ ist {value}, erwartet ist {expected}.', 'Schreiben Sie „type“ genau wie in der Spezifikation.'],
    ['“type” is {value}, expected is {expected}.', 'Write “type” exactly as in the specification.'],
  ),
  'version-wrong': rule(
    'MUST',
    'system',
    [
      '„oparlVersion“ ist {value}.',
      'Möglich sind https://schema.oparl.org/1.0/ und https://schema.oparl.org/1.1/.',
    ],
    [
      '“oparlVersion” is {value}.',
      'Possible are https://schema.oparl.org/1.0/ and https://schema.oparl.org/1.1/.',
    ],
  ),
  'field-missing': rule(
    'MUST',
    'schema',
    ['Das Feld „{field}“ fehlt; es ist zwingend.', 'Ergänzen Sie das Feld ({expected}).'],
    ['The field “{field}” is missing; it is mandatory.', 'Add the field ({expected}).'],
  ),
  'parent-missing': rule(
    'MUST',
    'schema',
    [
      'Das einzeln abgerufene Objekt nennt in „{field}“ nicht, wozu es gehört.',
      'Ergänzen Sie „{field}“ ({expected}).',
    ],
    [
      'The object, retrieved on its own, does not say in “{field}” what it belongs to.',
      'Add “{field}” ({expected}).',
    ],
  ),
  'parent-missing-in-list': rule(
    'SHOULD',
    'schema',
    [
      'In der Liste fehlt dem Objekt „{field}“; wozu es gehört, ist so nicht zu erkennen.',
      'Ergänzen Sie „{field}“ ({expected}) auch in externen Listen.',
    ],
    [
      'In the list the object lacks “{field}”; what it belongs to cannot be seen.',
      'Add “{field}” ({expected}) in external lists too.',
    ],
  ),
  'parent-inside': rule(
    'SHOULD',
    'schema',
    [
      'Das eingebettete Objekt verweist mit „{field}“ auf das Objekt zurück, in dem es steht.',
      'Lassen Sie „{field}“ in der internen Ausgabe weg.',
    ],
    [
      'The embedded object refers back with “{field}” to the object in which it stands.',
      'Leave “{field}” out of internal output.',
    ],
  ),
  'wrong-kind': rule(
    'MUST',
    'json',
    ['„{field}“ ist {value}, erwartet ist {expected}.', 'Geben Sie das Feld in der erwarteten Form aus.'],
    ['“{field}” is {value}, expected is {expected}.', 'Write the field in the expected form.'],
  ),
  'field-null': rule(
    'MUST',
    'aspects',
    ['Das zwingende Feld „{field}“ ist null.', 'Geben Sie einen Wert aus.'],
    ['The mandatory field “{field}” is null.', 'Give it a value.'],
  ),
  'null-value': rule(
    'SHOULD',
    'aspects',
    ['„{field}“ ist null.', 'Lassen Sie das Feld weg, wenn es keinen Wert hat.'],
    ['“{field}” is null.', 'Leave the field out where it has no value.'],
  ),
  'empty-list': rule(
    'SHOULD',
    'aspects',
    ['„{field}“ ist eine leere Liste.', 'Lassen Sie das Feld weg, wenn es keine Einträge hat.'],
    ['“{field}” is an empty list.', 'Leave the field out where it has no entries.'],
  ),
  'blank-value': rule(
    'SHOULD',
    'aspects',
    [
      '„{field}“ enthält keinen wirklichen Wert ({value}).',
      'Lassen Sie das Feld weg, wenn es keinen Wert hat.',
    ],
    ['“{field}” holds no real value ({value}).', 'Leave the field out where it has no value.'],
  ),
  'url-invalid': rule(
    'MUST',
    'urls',
    [
      '„{field}“ ist keine vollständige Adresse: {value}',
      'Geben Sie Adressen vollständig mit http:// oder https:// und richtig kodiert aus.',
    ],
    [
      '“{field}” is no complete address: {value}',
      'Write addresses in full with http:// or https:// and properly encoded.',
    ],
  ),
  'date-invalid': rule(
    'MUST',
    'aspects',
    ['„{field}“ ist kein Datum: {value}', 'Schreiben Sie Daten als JJJJ-MM-TT.'],
    ['“{field}” is no date: {value}', 'Write dates as YYYY-MM-DD.'],
  ),
  'date-time-invalid': rule(
    'MUST',
    'aspects',
    [
      '„{field}“ ist kein Zeitpunkt mit Zeitzone: {value}',
      'Schreiben Sie Zeitpunkte als JJJJ-MM-TTThh:mm:ss+hh:mm.',
    ],
    ['“{field}” is no date and time with time zone: {value}', 'Write them as YYYY-MM-DDThh:mm:ss+hh:mm.'],
  ),
  'date-time-style': rule(
    'HINT',
    'aspects',
    [
      '„{field}“ hat Sekundenbruchteile oder „Z“ statt einer Zeitzone in Ziffern: {value}',
      'Schreiben Sie JJJJ-MM-TTThh:mm:ss+hh:mm; andere Formen lesen nicht alle Programme.',
    ],
    [
      '“{field}” has fractions of a second, or “Z” instead of a numeric time zone: {value}',
      'Write YYYY-MM-DDThh:mm:ss+hh:mm; not every program reads other forms.',
    ],
  ),
  'end-before-start': rule(
    'HINT',
    'schema',
    [
      '„{field}“ ({value}) liegt vor dem Anfang ({expected}).',
      'Berichtigen Sie das Ende, oder lassen Sie es weg.',
    ],
    ['“{field}” ({value}) lies before the beginning ({expected}).', 'Correct the end, or leave it out.'],
  ),
  'modified-before-created': rule(
    'SHOULD',
    'common',
    [
      '„modified“ ({value}) liegt vor „created“ ({expected}).',
      'Setzen Sie „modified“ mindestens auf den Zeitpunkt der Erstellung.',
    ],
    [
      '“modified” ({value}) lies before “created” ({expected}).',
      'Set “modified” to the time of creation at least.',
    ],
  ),
  'geojson-invalid': rule(
    'MUST',
    'location',
    [
      '„{field}“ ist kein Feature nach GeoJSON: {value}',
      'Geben Sie ein vollständiges Objekt mit type „Feature“, „geometry“ und „properties“ aus.',
    ],
    [
      '“{field}” is no feature of GeoJSON: {value}',
      'Write a complete object with type “Feature”, “geometry” and “properties”.',
    ],
  ),
  'geojson-swapped': rule(
    'SHOULD',
    'location',
    [
      'Länge und Breite sind in „{field}“ vertauscht: {value}',
      'GeoJSON nennt zuerst die Länge, dann die Breite (RFC 7946, Abschnitt 3.1.1).',
    ],
    [
      'Longitude and latitude are swapped in “{field}”: {value}',
      'GeoJSON puts the longitude first (RFC 7946, section 3.1.1).',
    ],
  ),
  'code-invalid': rule(
    'SHOULD',
    'body',
    [
      '„{field}“ ist {value}, erwartet ist {expected}.',
      'Geben Sie den amtlichen Schlüssel als Text aus; führende Nullen gehören dazu.',
    ],
    [
      '“{field}” is {value}, expected is {expected}.',
      'Write the official code as text; leading zeros are part of it.',
    ],
  ),
  'checksum-invalid': rule(
    'MUST',
    'file',
    ['„{field}“ ist keine Prüfsumme in Hexadezimal-Schreibweise: {value}', 'Erwartet ist {expected}.'],
    ['“{field}” is no checksum in hexadecimal notation: {value}', 'Expected is {expected}.'],
  ),
  'mime-invalid': rule(
    'SHOULD',
    'file',
    [
      '„{field}“ ist kein gültiger MIME-Typ: {value}',
      'Schreiben Sie zum Beispiel application/pdf oder application/octet-stream.',
    ],
    [
      '“{field}” is no valid MIME type: {value}',
      'Write application/pdf or application/octet-stream, for example.',
    ],
  ),
  'html-escaped': rule(
    'SHOULD',
    'json',
    [
      '„{field}“ enthält maskierte HTML-Zeichen: {value}',
      'Geben Sie die Zeichen selbst aus; HTML-Maskierung ist in OParl nicht erlaubt.',
    ],
    [
      '“{field}” holds escaped HTML characters: {value}',
      'Write the characters themselves; HTML escaping is not allowed in OParl.',
    ],
  ),
  'field-unknown': rule(
    'HINT',
    'aspects',
    [
      'Das Feld „{field}“ gibt es in {expected} nicht.',
      'Geben Sie eigenen Feldern einen Herstellerpräfix, zum Beispiel „meinehersteller:{field}“.',
    ],
    [
      'There is no field “{field}” in {expected}.',
      'Give own fields a vendor prefix, such as “myvendor:{field}”.',
    ],
  ),
  'vendor-at': rule(
    'MUST',
    'aspects',
    ['Der Herstellerpräfix von „{field}“ enthält „@“.', 'Wählen Sie einen Präfix ohne „@“.'],
    ['The vendor prefix of “{field}” contains “@”.', 'Choose a prefix without “@”.'],
  ),
  'field-deprecated': rule(
    'HINT',
    'file',
    ['„{field}“ ist veraltet.', 'Geben Sie stattdessen „sha512Checksum“ aus.'],
    ['“{field}” is deprecated.', 'Write “sha512Checksum” instead.'],
  ),
  'license-missing': rule(
    'SHOULD',
    'common',
    [
      'Weder das System noch die Körperschaft nennt eine Lizenz.',
      'Tragen Sie beim System „license“ mit der Adresse der Lizenz ein.',
    ],
    [
      'Neither the system nor the body names a licence.',
      'Put “license” with the address of the licence into the system.',
    ],
  ),
  'web-missing': rule(
    'HINT',
    'common',
    [
      '„web“ fehlt; wo ein Mensch das Objekt ansehen kann, ist nicht zu erkennen.',
      'Ergänzen Sie „web“ mit der Adresse der Seite.',
    ],
    [
      '“web” is missing; where a person can look at the object cannot be seen.',
      'Add “web” with the address of the page.',
    ],
  ),
  'agenda-order': rule(
    'SHOULD',
    'agendaItem',
    [
      'Die Tagesordnungspunkte stehen nicht in der Reihenfolge von „order“, oder „order“ ist doppelt vergeben ({value}).',
      'Zählen Sie „order“ ab 0 aufsteigend, und geben Sie die Punkte in dieser Reihenfolge aus.',
    ],
    [
      'The agenda items do not stand in the order of “order”, or “order” is used twice ({value}).',
      'Count “order” up from 0, and write the items in this order.',
    ],
  ),
} as const;
