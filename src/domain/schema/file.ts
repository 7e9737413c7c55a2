import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, textField } from '../key.ts';

/** A file name beside the entry: no folder, no hidden file, no control or invisible character, no half of a character. */
export const FILE_NAME = /^(?!\.)[^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]{1,200}$/u;

/** Name of a file that lies beside the entry. */
export const fileNameField = () => z.string().regex(FILE_NAME, { error: 'file-name' });

/** OParl File: a document that lies beside its entry (`file`) or at an address that import kept (`source`). */
export const File = z.looseObject({
  id: idField(),
  title: textField(),
  file: fileNameField().optional(),
  source: z.url({ protocol: /^https?$/, error: 'url' }).optional(),
  mimeType: z.string().optional(),
  date: dateField().optional(),
  sourceId: z.string().optional(),
});
export type File = z.infer<typeof File>;
