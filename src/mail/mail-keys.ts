import { checkMailId } from './mail-id.ts';

/** Where the records of one outbox lie. A number is that of a try, four digits; the first is 0001. */
export interface MailKeys {
  /** Folder of one mail's records, with its slash at the end. */
  mail(id: string): string;
  /** Folders that hold mails whose ids begin so; `after` where a part of a folder is meant. */
  below(prefix: string): readonly { readonly folder: string; readonly start?: string }[];
  /** The id of a mail whose `queued` has this key, or undefined. */
  idOf(key: string): string | undefined;
  readonly days: string;
  readonly closed: string;
  open(day: string): string;
}

/**
 * Mails of one group (all of an id but its last part) lie together, so that they are found without a look at the others:
 * `outbox/notices/mails/invitation.m-12/p-3/queued`. An id without a dot lies below `single/`.
 */
export function mailKeys(name: string): MailKeys {
  const root = `outbox/${name}`;
  const [mails, single] = [`${root}/mails/`, `${root}/single/`];
  return {
    mail: (id) => {
      checkMailId(id);
      const dot = id.lastIndexOf('.');
      return dot < 0 ? `${single}${id}/` : `${mails}${id.slice(0, dot)}/${id.slice(dot + 1)}/`;
    },
    below: (prefix) =>
      prefix === ''
        ? [{ folder: single }, { folder: mails }]
        : [{ folder: `${mails}${prefix.slice(0, -1)}/` }, { folder: mails, start: `${mails}${prefix}` }],
    idOf: (key) => {
      const [, folder, group, leaf] =
        /^outbox\/[^/]+\/(mails|single)\/([^/]+)\/(?:([^/]+)\/)?queued$/.exec(key) ?? [];
      if (folder === 'single') return group;
      return leaf === undefined ? undefined : `${group}.${leaf}`;
    },
    days: `${root}/days/`,
    closed: `${root}/closed/`,
    open: (day) => `${root}/open/${day}/`,
  };
}

/** Such as `0012`. */
export const fourDigits = (number: number): string => String(number).padStart(4, '0');
