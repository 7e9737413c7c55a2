import type { Problem, Severity } from '../problem.ts';

/**
 * Every kind of finding in the content and whether it stops the build. An error is what cannot be read, is not of the
 * schema's shape, leads nowhere or says too much; real data is full of the rest, which is told and passed.
 */
export const SEVERITY = {
  // the folder and its files
  'content-missing': 'error',
  'site-missing': 'error',
  'body-missing': 'error',
  'index-missing': 'error',
  'key-duplicate': 'error',
  'key-invalid': 'error',
  'key-reserved': 'error',
  'file-unreadable': 'error',
  'file-too-large': 'error',
  'file-binary': 'error',
  'encoding-invalid': 'error',
  'link-outside': 'error',
  'link-broken': 'error',
  'upload-too-large': 'warning',
  'file-unexpected': 'warning',
  'folder-unexpected': 'warning',
  'file-unlisted': 'warning',
  'file-names-collide': 'warning',
  'files-left': 'warning',
  'protected-tracked': 'error',
  // front matter and YAML
  'front-matter-missing': 'error',
  'front-matter-unclosed': 'error',
  'front-matter-language': 'error',
  'yaml-tab': 'error',
  'yaml-space': 'error',
  'yaml-colon': 'error',
  'yaml-quotes-needed': 'error',
  'yaml-quote-unclosed': 'error',
  'yaml-backslash': 'error',
  'yaml-indentation': 'error',
  'yaml-stray-text': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-alias': 'error',
  'yaml-tag': 'error',
  'yaml-documents': 'error',
  'yaml-too-deep': 'error',
  'yaml-not-fields': 'error',
  'yaml-not-list': 'error',
  'yaml-invalid': 'error',
  // the schema's shape
  'field-missing': 'error',
  'id-missing': 'error',
  'field-type': 'error',
  'field-forbidden': 'error',
  'field-unknown': 'warning',
  'number-unquoted': 'error',
  'number-range': 'error',
  'list-too-short': 'error',
  'choice-unknown': 'error',
  'public-missing': 'error',
  'date-invalid': 'error',
  'time-invalid': 'error',
  'time-gap': 'error',
  'format-invalid': 'error',
  'shape-invalid': 'error',
  // references
  'reference-unknown': 'error',
  'reference-kind': 'warning',
  'reference-cycle': 'error',
  'item-unknown': 'error',
  'item-not-public': 'error',
  'id-duplicate': 'error',
  'file-id-reserved': 'error',
  'file-missing': 'error',
  'file-name-differs': 'error',
  'file-and-source': 'warning',
  'file-nothing': 'warning',
  'file-kind': 'error',
  'redirect-duplicate': 'warning',
  'redirect-loop': 'warning',
  'redirect-taken': 'warning',
  'withdrawal-unknown': 'warning',
  'withdrawal-not-possible': 'error',
  // votes
  'vote-too-many': 'error',
  'vote-too-few': 'warning',
  'vote-factions': 'error',
  'vote-factions-few': 'warning',
  'vote-secret': 'error',
  'vote-names': 'error',
  'vote-names-open': 'warning',
  'vote-twice': 'error',
  'vote-outcome': 'warning',
  'consent-too-many': 'error',
  // dates and states
  'end-before-start': 'warning',
  'year-odd': 'warning',
  'day-odd': 'warning',
  'hour-odd': 'warning',
  'state-reason-missing': 'warning',
  'state-too-early': 'warning',
  'moved-not-shown': 'warning',
  'urgency-reason-missing': 'warning',
  'invitation-missing': 'warning',
  'invitation-late': 'warning',
  'invitation-short': 'warning',
  'urgency-not-first': 'warning',
  'signoff-missing': 'warning',
  'minutes-date-missing': 'warning',
  'minutes-incomplete': 'error',
  'minutes-not-public': 'error',
  'quorum-missing': 'warning',
  'present-too-many': 'warning',
  'present-differs': 'warning',
  'consent-missing': 'warning',
  'demo-clock': 'warning',
  'to-check': 'warning',
  'theme-contrast': 'error',
  // titles and texts
  'title-bare': 'warning',
  'title-names-builder': 'warning',
  'title-long': 'warning',
  'title-html': 'warning',
  'title-control-character': 'warning',
  'title-direction': 'warning',
  'number-missing': 'warning',
  'number-duplicate': 'warning',
  'word-spelling': 'warning',
  'html-removed': 'warning',
  'placeholder-unknown': 'error',
  'placeholder-broken': 'error',
  'placeholder-elsewhere': 'error',
  'template-twice': 'warning',
  // the protected overlay
  'protected-public': 'error',
  'protected-item-missing': 'warning',
  'protected-attendance': 'warning',
  'protected-excluded': 'warning',
  'protected-guest-excluded': 'error',
  'protected-release': 'warning',
  'protected-disclosed': 'warning',
  'protected-disclosure-unknown': 'warning',
  'allowance-overlap': 'error',
  'allowance-other-body': 'error',
  'allowance-rate-missing': 'warning',
  'allowance-not-member': 'warning',
  // what is made of the content
  'document-fault': 'error',
  // what is inside uploaded files
  'pdf-hidden-text': 'error',
  'pdf-javascript': 'error',
  'pdf-launch': 'warning',
  'pdf-redaction-open': 'warning',
  'pdf-author': 'warning',
  'pdf-comments': 'warning',
  'pdf-attachments': 'warning',
  'pdf-untagged': 'warning',
  'pdf-no-text': 'warning',
  'pdf-no-language': 'warning',
  'pdf-no-title': 'warning',
  'pdf-encrypted': 'warning',
  'pdf-not-pdf': 'warning',
  'pdf-broken': 'warning',
  'pdf-checked-partly': 'warning',
  'pdf-text-partly': 'warning',
  'pdf-scan-no-text': 'warning',
  'pdf-scan-unclear': 'warning',
  'picture-metadata': 'warning',
  'picture-broken': 'warning',
  'picture-too-large': 'warning',
  'upload-unchecked': 'warning',
} as const satisfies Record<string, Severity>;

/** Stable name of a finding. */
export type ProblemCode = keyof typeof SEVERITY;

/** Values that the wording of a finding names. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** Place of a finding in the content: the file's path below `content/`, and the field. */
export interface Place {
  readonly file: string;
  readonly field?: readonly (string | number)[];
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A finding, with the severity that its code has. */
export function problem(code: ProblemCode, place: Place, values: ProblemValues = {}): Problem {
  const { file, field = [], line, column } = place;
  return {
    code,
    severity: SEVERITY[code],
    file,
    field,
    values,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
