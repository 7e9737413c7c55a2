import { rule } from './rule.ts';

/** What is said about external lists and their filters. */
export const LISTS = {
  'list-shape': rule(
    'MUST',
    'lists',
    [
      'Die Listenseite hat kein „{field}“ in der vorgeschriebenen Form ({value}).',
      'Jede Listenseite braucht „data“ (Liste), „pagination“ und „links“ (Objekte).',
    ],
    [
      'The list page has no “{field}” in the prescribed form ({value}).',
      'Every list page needs “data” (array), “pagination” and “links” (objects).',
    ],
  ),
  'list-gone': rule(
    'MUST',
    'lists',
    [
      'Die Liste „{field}“ antwortet mit dem Status {value}.',
      'Auch eine leere Liste ist eine Liste: Antworten Sie mit 200 und „data“: [].',
    ],
    [
      'The list “{field}” answers with status {value}.',
      'An empty list is a list too: answer with 200 and “data”: [].',
    ],
  ),
  'list-wrong-type': rule(
    'MUST',
    'body',
    [
      'In der Liste „{field}“ steht ein Objekt vom Typ {value}; erwartet ist {expected}.',
      'Geben Sie in jeder Liste nur Objekte ihres Typs aus.',
    ],
    [
      'The list “{field}” holds an object of type {value}; expected is {expected}.',
      'Put only objects of its type into each list.',
    ],
  ),
  'list-other-body': rule(
    'SHOULD',
    'body',
    [
      'Die Liste „{field}“ der Körperschaft {expected} enthält ein Objekt der Körperschaft {value}.',
      'Geben Sie in den Listen einer Körperschaft nur deren Objekte aus.',
    ],
    [
      'The list “{field}” of the body {expected} holds an object of the body {value}.',
      'Put only objects of the body itself into its lists.',
    ],
  ),
  'next-missing': rule(
    'MUST',
    'lists',
    [
      '„links.next“ fehlt, obwohl nach „pagination“ weitere Seiten folgen ({value}).',
      'Nennen Sie „next“ auf allen Seiten bis auf die letzte.',
    ],
    [
      '“links.next” is missing, although more pages follow by “pagination” ({value}).',
      'Name “next” on all pages but the last one.',
    ],
  ),
  'list-loop': rule(
    'MUST',
    'lists',
    [
      '„links.next“ führt auf eine Seite zurück, die schon gelesen ist: {value}',
      'Lassen Sie „next“ auf der letzten Seite weg.',
    ],
    [
      '“links.next” leads back to a page that was read already: {value}',
      'Leave “next” out of the last page.',
    ],
  ),
  'list-endless': rule(
    'MUST',
    'lists',
    [
      'Die Liste bringt auf immer neuen Seiten nichts Neues; gelesen wurde bis {value}.',
      'Lassen Sie „next“ auf der letzten Seite weg.',
    ],
    [
      'The list brings nothing new on ever more pages; it was read up to {value}.',
      'Leave “next” out of the last page.',
    ],
  ),
  'list-double': rule(
    'MUST',
    'lists',
    [
      'Die Liste enthält dasselbe Objekt zweimal: {value}',
      'Sortieren Sie nach einer eindeutigen, unveränderlichen Kennung.',
    ],
    ['The list holds the same object twice: {value}', 'Sort by a unique, unchanging identifier.'],
  ),
  'order-unstable': rule(
    'MUST',
    'lists',
    [
      'Zweimal abgerufen, hat dieselbe Listenseite die Objekte in anderer Reihenfolge.',
      'Sortieren Sie nach einer eindeutigen, unveränderlichen Kennung.',
    ],
    [
      'Retrieved twice, the same list page has the objects in another order.',
      'Sort by a unique, unchanging identifier.',
    ],
  ),
  'page-size': rule(
    'MUST',
    'lists',
    [
      'Die Seite enthält {value} Objekte, nach „elementsPerPage“ müssten es {expected} sein.',
      'Füllen Sie alle Seiten bis auf die letzte gleich.',
    ],
    [
      'The page holds {value} objects, by “elementsPerPage” there should be {expected}.',
      'Fill all pages but the last one equally.',
    ],
  ),
  'page-too-long': rule(
    'SHOULD',
    'lists',
    [
      'Die Listenseite enthält {value} Objekte.',
      'Teilen Sie Listen mit mehr als 100 Einträgen auf Seiten auf.',
    ],
    ['The list page holds {value} objects.', 'Split lists of more than 100 entries into pages.'],
  ),
  'totals-wrong': rule(
    'SHOULD',
    'lists',
    [
      '„{field}“ ist {value}; gezählt wurden {expected}.',
      'Geben Sie die wirkliche Zahl aus, oder lassen Sie das Feld weg.',
    ],
    ['“{field}” is {value}; counted were {expected}.', 'Write the true number, or leave the field out.'],
  ),
  'pages-claimed': rule(
    'SHOULD',
    'lists',
    [
      '„{field}“ der gefilterten Liste ist {value}; aus „totalElements“ und „elementsPerPage“ ergibt sich: {expected}.',
      'Zählen Sie nur Seiten, die es gibt, auch in der Antwort auf eine Seite hinter dem Ende.',
    ],
    [
      '“{field}” of the filtered list is {value}; from “totalElements” and “elementsPerPage” follows: {expected}.',
      'Count only pages that exist, also in the answer to a page beyond the end.',
    ],
  ),
  'links-wrong': rule(
    'SHOULD',
    'lists',
    [
      '„{field}“ ist {value}; erwartet ist {expected}.',
      'Nennen Sie in „links“ die wirklichen Adressen der Seiten.',
    ],
    ['“{field}” is {value}; expected is {expected}.', 'Name the true addresses of the pages in “links”.'],
  ),
  'filter-ignored': rule(
    'MUST',
    'lists',
    [
      'Der Filter „{field}“ wirkt nicht: Mit {value} bleiben {expected} Objekte in der Liste, obwohl keines passt.',
      'Alle externen Listen müssen created_since, created_until, modified_since und modified_until beachten.',
    ],
    [
      'The filter “{field}” has no effect: with {value}, {expected} objects stay in the list although none fits.',
      'All external lists must obey created_since, created_until, modified_since and modified_until.',
    ],
  ),
  'filter-empty': rule(
    'MUST',
    'lists',
    [
      'Passt mit „{field}“ nichts, antwortet die Liste mit {value}.',
      'Antworten Sie mit dem Status 200 und einer leeren Liste.',
    ],
    [
      'Where nothing fits “{field}”, the list answers with {value}.',
      'Answer with status 200 and an empty list.',
    ],
  ),
  'filter-wrong': rule(
    'MUST',
    'lists',
    [
      'Mit „{field}“ ab {expected} enthält die Liste ein Objekt vom {value}.',
      'Vergleichen Sie die Zeitpunkte samt Zeitzone.',
    ],
    [
      'With “{field}” from {expected}, the list holds an object of {value}.',
      'Compare the instants including the time zone.',
    ],
  ),
  'filter-loses': rule(
    'MUST',
    'lists',
    [
      'Mit „modified_since“ 1970 fehlen Objekte, die ohne Filter in der Liste stehen: {value}',
      'Ein Filter, auf den alles passt, darf nichts weglassen.',
    ],
    [
      'With “modified_since” 1970, objects are missing that stand in the list without a filter: {value}',
      'A filter that everything fits must not leave anything out.',
    ],
  ),
  'filter-lost': rule(
    'MUST',
    'lists',
    [
      '„links.{field}“ enthält den Filter nicht mehr: {value}',
      'Behalten Sie die Filter in allen Werten von „links“ bei.',
    ],
    ['“links.{field}” no longer holds the filter: {value}', 'Keep the filters in all values of “links”.'],
  ),
  'filter-garbage': rule(
    'SHOULD',
    'errors',
    [
      'Auf den unsinnigen Filter {value} antwortet die Liste mit dem Status {expected}.',
      'Antworten Sie mit 400 und einem Fehlerobjekt.',
    ],
    [
      'To the nonsensical filter {value} the list answers with status {expected}.',
      'Answer with 400 and an error object.',
    ],
  ),
  'filter-plus': rule(
    'HINT',
    'lists',
    [
      'Steht „+“ unkodiert in der Zeitzone, antwortet die Liste mit dem Status {value}.',
      'Nehmen Sie auch das unkodierte „+“ an; verbreitete Programme senden es so.',
    ],
    [
      'With an unencoded “+” in the time zone the list answers with status {value}.',
      'Accept an unencoded “+” too; common programs send it like that.',
    ],
  ),
  'limit-ignored': rule(
    'HINT',
    'lists',
    [
      '„limit=1“ bleibt ohne Wirkung: {value} Objekte auf der Seite.',
      'Begrenzen Sie die Objekte je Seite auf „limit“.',
    ],
    ['“limit=1” has no effect: {value} objects on the page.', 'Limit the objects per page to “limit”.'],
  ),
  'omit-ignored': rule(
    'SHOULD',
    'lists',
    [
      '„omit_internal=true“ bleibt ohne Wirkung: „{field}“ wird trotzdem ausgegeben.',
      'Lassen Sie interne Listen dann weg.',
    ],
    ['“omit_internal=true” has no effect: “{field}” is still written.', 'Leave internal lists out then.'],
  ),
} as const;
