import { rule } from './rule.ts';

/** What is said about the files behind the objects of type File. */
export const FILES = {
  'file-gone': rule(
    'MUST',
    'files',
    ['Unter „{field}“ ist die Datei nicht abrufbar: {value}', 'Jede Datei muss mit GET abrufbar sein.'],
    ['The file cannot be retrieved at “{field}”: {value}', 'Every file must be retrievable with GET.'],
  ),
  'file-host': rule(
    'HINT',
    'files',
    [
      '„{field}“ liegt auf einem anderen Rechner ({value}); dort wurde nicht nachgesehen.',
      'Das ist erlaubt. Soll auch dort geprüft werden, nennen Sie ihn mit --host {value}.',
    ],
    [
      '“{field}” lies on another host ({value}); nobody looked there.',
      'This is allowed. To have it checked too, name it with --host {value}.',
    ],
  ),
  'file-access-attachment': rule(
    'MUST',
    'files',
    [
      '„accessUrl“ sendet den Kopf Content-Disposition mit „attachment“.',
      'Senden Sie „attachment“ nur unter „downloadUrl“.',
    ],
    [
      '“accessUrl” sends the header Content-Disposition with “attachment”.',
      'Send “attachment” at “downloadUrl” only.',
    ],
  ),
  'file-download-inline': rule(
    'MUST',
    'files',
    [
      '„downloadUrl“ sendet keinen Kopf Content-Disposition mit „attachment“ und Dateiname ({value}).',
      'Senden Sie: Content-Disposition: attachment; filename="…"; oder lassen Sie „downloadUrl“ weg.',
    ],
    [
      '“downloadUrl” sends no header Content-Disposition with “attachment” and a file name ({value}).',
      'Send: Content-Disposition: attachment; filename="…"; or leave “downloadUrl” out.',
    ],
  ),
  'file-size': rule(
    'MUST',
    'file',
    ['„size“ ist {value}; die Datei hat {expected} Bytes.', 'Geben Sie die wirkliche Größe aus.'],
    ['“size” is {value}; the file has {expected} bytes.', 'Write the true size.'],
  ),
  'file-checksum': rule(
    'MUST',
    'file',
    [
      '„{field}“ ist {value}; die Datei hat {expected}.',
      'Berechnen Sie die Prüfsumme aus der Datei, die ausgeliefert wird.',
    ],
    ['“{field}” is {value}; the file has {expected}.', 'Compute the checksum of the file that is served.'],
  ),
  'file-type': rule(
    'SHOULD',
    'file',
    ['„mimeType“ ist {value}; der Server sendet die Datei als {expected}.', 'Bringen Sie beide in Einklang.'],
    ['“mimeType” is {value}; the server sends the file as {expected}.', 'Make both agree.'],
  ),
  'file-cache-headers': rule(
    'HINT',
    'files',
    [
      'Die Datei kommt ohne {value}.',
      'Senden Sie ETag oder Last-Modified, damit Programme nicht alles neu laden.',
    ],
    [
      'The file comes without {value}.',
      'Send ETag or Last-Modified, so that programs need not reload everything.',
    ],
  ),
} as const;
