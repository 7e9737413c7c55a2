import { rule } from './rule.ts';

/** What is said about references between objects, deleted objects and times of change. */
export const REFERENCES = {
  'reference-dead': rule(
    'MUST',
    'lists',
    [
      '„{field}“ verweist auf {value}; dort antwortet der Server mit {expected}.',
      'Entfernen Sie den Verweis, oder geben Sie das Objekt aus; gelöschte Objekte bleiben mit „deleted“ abrufbar.',
    ],
    [
      '“{field}” refers to {value}; there the server answers with {expected}.',
      'Remove the reference, or serve the object; deleted objects stay retrievable with “deleted”.',
    ],
  ),
  'reference-type': rule(
    'MUST',
    'lists',
    [
      '„{field}“ verweist auf ein Objekt vom Typ {value}; erwartet ist {expected}.',
      'Verweisen Sie auf ein Objekt des richtigen Typs.',
    ],
    [
      '“{field}” refers to an object of type {value}; expected is {expected}.',
      'Refer to an object of the right type.',
    ],
  ),
  'reference-host': rule(
    'HINT',
    'lists',
    [
      '„{field}“ verweist auf einen anderen Rechner: {value}; dort wurde nicht nachgesehen.',
      'Das ist erlaubt. Soll auch dort geprüft werden, nennen Sie den Rechner mit --host.',
    ],
    [
      '“{field}” refers to another host: {value}; nobody looked there.',
      'This is allowed. To have it checked too, name the host with --host.',
    ],
  ),
  'reference-deleted': rule(
    'SHOULD',
    'deleted',
    ['„{field}“ verweist auf das gelöschte Objekt {value}.', 'Entfernen Sie Verweise auf gelöschte Objekte.'],
    ['“{field}” refers to the deleted object {value}.', 'Remove references to deleted objects.'],
  ),
  'reference-one-way': rule(
    'SHOULD',
    'schema',
    ['{value} verweist hierher, „{field}“ nennt es aber nicht.', 'Führen Sie Verweise in beiden Richtungen.'],
    ['{value} refers to this object, but “{field}” does not name it.', 'Keep references in both directions.'],
  ),
  'consultation-meeting': rule(
    'SHOULD',
    'schema',
    [
      '„{field}“ der Beratung ist {value}; ihr Tagesordnungspunkt gehört zu {expected}.',
      'Nennen Sie bei der Beratung die Sitzung, auf deren Tagesordnung sie steht.',
    ],
    [
      '“{field}” of the consultation is {value}; its agenda item belongs to {expected}.',
      'Name the meeting on whose agenda the consultation stands.',
    ],
  ),
  'not-in-list': rule(
    'SHOULD',
    'body',
    [
      'Das Objekt ist abrufbar, steht aber in keiner Liste „{field}“ einer Körperschaft.',
      'Nehmen Sie es in die Liste der Körperschaft auf.',
    ],
    [
      'The object is retrievable, but stands in no list “{field}” of a body.',
      'Add it to the list of the body.',
    ],
  ),
  'object-differs': rule(
    'SHOULD',
    'lists',
    [
      'Das Objekt hat einzeln abgerufen einen anderen Inhalt als in Listen oder eingebettet.',
      'Geben Sie ein Objekt überall gleich aus.',
    ],
    [
      'Retrieved on its own, the object has another content than in lists or embedded.',
      'Write an object the same everywhere.',
    ],
  ),
  'modified-differs': rule(
    'MUST',
    'common',
    [
      '„modified“ ist einzeln abgerufen {value}, in Listen oder eingebettet {expected}.',
      'Geben Sie überall denselben Zeitpunkt aus.',
    ],
    [
      '“modified” is {value} when retrieved on its own, {expected} in lists or embedded.',
      'Write the same time everywhere.',
    ],
  ),
  'modified-restless': rule(
    'MUST',
    'common',
    [
      '„modified“ ändert sich von Abruf zu Abruf ({expected}, dann {value}), der Inhalt nicht.',
      'Setzen Sie „modified“ nur, wenn sich das Objekt ändert.',
    ],
    [
      '“modified” changes from request to request ({expected}, then {value}), the content does not.',
      'Set “modified” only when the object changes.',
    ],
  ),
  'modified-stale': rule(
    'MUST',
    'common',
    [
      'Der Inhalt hat sich zwischen zwei Abrufen geändert, „modified“ ({value}) nicht.',
      'Setzen Sie „modified“ bei jeder Änderung.',
    ],
    [
      'The content changed between two requests, “modified” ({value}) did not.',
      'Set “modified” with every change.',
    ],
  ),
  'modified-all-now': rule(
    'SHOULD',
    'common',
    [
      '{value} der Objekte tragen als „modified“ den heutigen Tag, obwohl sie älter sind.',
      'Setzen Sie „modified“ nur, wenn sich das Objekt ändert; sonst lädt jedes Programm täglich alles neu.',
    ],
    [
      '{value} of the objects have today as “modified”, although they are older.',
      'Set “modified” only when the object changes; else every program reloads everything daily.',
    ],
  ),
  'modified-one-day': rule(
    'HINT',
    'common',
    [
      '{value} der Objekte tragen als „modified“ denselben Tag ({expected}), obwohl sie zu verschiedenen Zeiten entstanden sind.',
      'Nach einer Übernahme ist das einmalig unvermeidlich; danach sollte es nicht wieder vorkommen.',
    ],
    [
      '{value} of the objects have the same day ({expected}) as “modified”, although they were created at various times.',
      'After a migration this cannot be avoided once; it should not happen again.',
    ],
  ),
  'deleted-in-list': rule(
    'MUST',
    'lists',
    [
      'Ohne „modified_since“ steht ein gelöschtes Objekt in der Liste: {value}',
      'Geben Sie gelöschte Objekte nur aus, wenn modified_since gesetzt ist.',
    ],
    [
      'Without “modified_since” a deleted object stands in the list: {value}',
      'List deleted objects only where modified_since is set.',
    ],
  ),
  'deleted-embedded': rule(
    'MUST',
    'lists',
    [
      'In „{field}“ ist ein gelöschtes Objekt eingebettet: {value}',
      'Geben Sie gelöschte Objekte nicht eingebettet aus.',
    ],
    ['A deleted object is embedded in “{field}”: {value}', 'Do not embed deleted objects.'],
  ),
  'deleted-field': rule(
    'MUST',
    'deleted',
    [
      'Dem gelöschten Objekt fehlt „{field}“.',
      'Gelöschte Objekte behalten id, type und created; modified ist der Zeitpunkt der Löschung.',
    ],
    [
      'The deleted object lacks “{field}”.',
      'Deleted objects keep id, type and created; modified is the time of deletion.',
    ],
  ),
  'deleted-gone': rule(
    'MUST',
    'deleted',
    [
      'Das gelöschte Objekt antwortet mit dem Status {value}.',
      'Gelöschte Objekte bleiben mit dem Status 200 abrufbar.',
    ],
    ['The deleted object answers with status {value}.', 'Deleted objects stay retrievable with status 200.'],
  ),
  'deleted-blank': rule(
    'HINT',
    'deleted',
    [
      'Das gelöschte Objekt enthält leere Angaben ({field}).',
      'Lassen Sie Felder gelöschter Objekte ganz weg.',
    ],
    ['The deleted object holds empty values ({field}).', 'Leave the fields of deleted objects out.'],
  ),
} as const;
