import { rule } from './rule.ts';

/** What is said about answers as such: status, encoding, headers, addresses. */
export const TRANSPORT = {
  'http-status': rule(
    'MUST',
    'urls',
    [
      'Die Adresse antwortet mit dem Status {value} statt mit 200.',
      'Jedes Objekt und jede Liste muss unter ihrer Adresse abrufbar sein.',
    ],
    [
      'The address answers with status {value} instead of 200.',
      'Every object and every list must be retrievable at its address.',
    ],
  ),
  'http-failed': rule(
    'MUST',
    'urls',
    ['Der Abruf ist gescheitert: {value}', 'Prüfen Sie den Server und rufen Sie die Adresse im Browser auf.'],
    ['The request failed: {value}', 'Check the server, and open the address in a browser.'],
  ),
  'http-html': rule(
    'MUST',
    'json',
    [
      'Statt JSON kommt eine Webseite, obwohl der Status {value} Erfolg meldet.',
      'Antworten Sie mit JSON, bei einem Fehler mit einem Status ab 400.',
    ],
    [
      'A web page comes instead of JSON, although the status {value} reports success.',
      'Answer with JSON, and with a status from 400 on in case of an error.',
    ],
  ),
  'json-invalid': rule(
    'MUST',
    'json',
    [
      'Die Antwort ist kein gültiges JSON: {value}',
      'Erzeugen Sie die Ausgabe mit einer JSON-Bibliothek; Steuerzeichen in Texten müssen maskiert sein.',
    ],
    [
      'The answer is no valid JSON: {value}',
      'Write the output with a JSON library; control characters in strings must be escaped.',
    ],
  ),
  'json-encoding': rule(
    'MUST',
    'json',
    ['Die Antwort ist nicht in UTF-8 geschrieben.', 'Geben Sie alles in UTF-8 aus.'],
    ['The answer is not written in UTF-8.', 'Send everything in UTF-8.'],
  ),
  'json-bom': rule(
    'MUST',
    'json',
    ['Die Antwort beginnt mit einer Byte-Reihenfolge-Markierung (BOM).', 'Lassen Sie die Markierung weg.'],
    ['The answer begins with a byte order mark (BOM).', 'Leave the mark out.'],
  ),
  'content-type': rule(
    'SHOULD',
    'json',
    [
      'Der Kopf Content-Type lautet „{value}“ statt „application/json“.',
      'Stellen Sie den Server so ein, dass er JSON als application/json sendet.',
    ],
    [
      'The header Content-Type is “{value}” instead of “application/json”.',
      'Configure the server to send JSON as application/json.',
    ],
  ),
  'content-charset': rule(
    'MUST',
    'json',
    [
      'Der Kopf Content-Type nennt die Kodierung „{value}“; JSON ist in UTF-8 zu senden.',
      'Lassen Sie „charset“ weg, oder setzen Sie es auf utf-8.',
    ],
    [
      'The header Content-Type names the encoding “{value}”; JSON has to be sent in UTF-8.',
      'Leave “charset” out, or set it to utf-8.',
    ],
  ),
  'cors-missing': rule(
    'MUST',
    'cors',
    [
      'Der Kopf Access-Control-Allow-Origin lautet „{value}“ statt „*“.',
      'Senden Sie mit jeder JSON-Antwort „Access-Control-Allow-Origin: *“.',
    ],
    [
      'The header Access-Control-Allow-Origin is “{value}” instead of “*”.',
      'Send “Access-Control-Allow-Origin: *” with every JSON answer.',
    ],
  ),
  'cors-methods': rule(
    'MUST',
    'cors',
    [
      'Der Kopf Access-Control-Allow-Methods („{value}“) nennt GET nicht.',
      'Lassen Sie den Kopf weg, oder nehmen Sie GET auf.',
    ],
    [
      'The header Access-Control-Allow-Methods (“{value}”) does not name GET.',
      'Leave the header out, or add GET.',
    ],
  ),
  'condition-ignored': rule(
    'SHOULD',
    'files',
    [
      'Auf eine Anfrage mit If-None-Match und dem eben gesendeten ETag ({expected}) kommt der Status {value} statt 304.',
      'Antworten Sie mit 304 ohne Inhalt, solange der ETag gilt; sonst laden Programme alles jedes Mal neu.',
    ],
    [
      'To a request with If-None-Match and the ETag just sent ({expected}) the status {value} comes instead of 304.',
      'Answer with 304 and no content while the ETag holds; else programs reload everything each time.',
    ],
  ),
  'cookie-set': rule(
    'HINT',
    'urls',
    [
      'Die Antwort setzt ein Cookie; alle Zugriffe müssen ohne Sitzung auskommen.',
      'Schalten Sie Sitzungen für die Schnittstelle ab.',
    ],
    [
      'The answer sets a cookie; every access must do without a session.',
      'Switch sessions off for the interface.',
    ],
  ),
  redirected: rule(
    'SHOULD',
    'urls',
    [
      'Die Adresse leitet weiter nach {value}; sie ist also nicht die kanonische.',
      'Nennen Sie in den Daten die Adresse, unter der das Objekt wirklich liegt.',
    ],
    [
      'The address redirects to {value}; so it is not the canonical one.',
      'Name the address at which the object really lies in the data.',
    ],
  ),
  'scheme-mixed': rule(
    'MUST',
    'urls',
    [
      'Adressen desselben Rechners beginnen teils mit http, teils mit https.',
      'Entscheiden Sie sich für eines, am besten https, und leiten Sie das andere mit 301 dorthin.',
    ],
    [
      'Addresses of one host begin partly with http and partly with https.',
      'Decide for one of them, preferably https, and redirect the other one with 301.',
    ],
  ),
  'missing-found': rule(
    'SHOULD',
    'errors',
    ['Eine Adresse, die es nicht gibt, antwortet mit dem Status {value}.', 'Antworten Sie mit 404.'],
    ['An address that does not exist answers with status {value}.', 'Answer with 404.'],
  ),
  'error-shape': rule(
    'SHOULD',
    'errors',
    [
      'Die Fehlerantwort ist kein Fehlerobjekt von OParl ({value}).',
      'Geben Sie ein Objekt mit „type“ ({expected}), „message“ und „debug“ aus.',
    ],
    [
      'The error answer is no error object of OParl ({value}).',
      'Send an object with “type” ({expected}), “message” and “debug”.',
    ],
  ),
  'error-success': rule(
    'MUST',
    'errors',
    [
      'Ein Fehlerobjekt kommt mit dem Status {value}, der Erfolg meldet.',
      'Senden Sie Fehlerobjekte mit einem Status ab 400.',
    ],
    [
      'An error object comes with status {value}, which reports success.',
      'Send error objects with a status from 400 on.',
    ],
  ),
} as const;
