import { z } from 'zod';

/** Folder or file name of an entry; it is the last part of its address and never changes. */
export const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id written once, of an agenda item, a consultation, a membership or a file; it holds a letter. */
export const ID = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The key of another entry. Which kind it names, the field's place in the registry of references tells. */
export const keyField = () => z.string().regex(KEY, { error: 'key' });

/** An id within the record, unique among its kind. */
export const idField = () => z.string().regex(ID, { error: 'id' });

/** A line of text that is not empty. */
export const textField = () => z.string().trim().min(1, { error: 'empty' });

/** Whether a text can be the key of an entry. */
export const isKey = (text: string): boolean => KEY.test(text);
