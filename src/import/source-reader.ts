import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LocalTime } from '../domain/local-time.ts';
import type { Fate, Loss } from './loss.ts';
import { asList, type SourceObject } from './read/source-object.ts';
import { cleanLine, cleanLines } from './text/clean.ts';
import { toDate, toTime } from './values/moment.ts';

/** Reads fields of source objects and keeps book of what was read, and of what could not be used. */
export class SourceReader {
  readonly loss: Loss;
  constructor(loss: Loss) {
    this.loss = loss;
  }

  /** Notes that a field is left out, and why. */
  drop(object: SourceObject, field: string, reason: string): undefined {
    this.loss.mark(object, field, 'dropped', reason);
    return undefined;
  }

  /** Notes that a field came through in another shape, and why. */
  map(object: SourceObject, field: string, reason?: string): void {
    this.loss.mark(object, field, 'mapped', reason);
  }

  /** A text in one line; undefined for none, blank ones, "N/A" and the like. */
  text(object: SourceObject, field: string, fate: Fate = 'taken'): string | undefined {
    const value = object.fields[field];
    const text = typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value)) : '';
    if (text === '') return this.drop(object, field, 'empty');
    this.loss.mark(object, field, fate);
    return text;
  }

  /** A text with its line breaks, cleaned by whoever takes it. */
  lines(object: SourceObject, field: string): string {
    const value = object.fields[field];
    const text = typeof value === 'string' ? cleanLines(value).join('\n') : '';
    if (text === '' || cleanLine(text) === '') {
      this.drop(object, field, 'empty');
      return '';
    }
    this.loss.mark(object, field, text === value ? 'taken' : 'mapped');
    return text;
  }

  /** Several texts, where the source may also give one. */
  texts(object: SourceObject, field: string): readonly string[] {
    const texts = asList(object.fields[field]).flatMap((value) =>
      typeof value === 'string' ? [cleanLine(value)] : [],
    );
    const filled = texts.filter((text) => text !== '');
    this.loss.mark(
      object,
      field,
      filled.length > 0 ? 'taken' : 'dropped',
      filled.length > 0 ? undefined : 'empty',
    );
    return filled;
  }

  /** Ids of other objects, where the source may also give one. */
  ids(object: SourceObject, field: string): readonly string[] {
    const ids = asList(object.fields[field]).filter(
      (id): id is string => typeof id === 'string' && id.trim() !== '',
    );
    if (field in object.fields)
      this.loss.mark(
        object,
        field,
        ids.length > 0 ? 'mapped' : 'dropped',
        ids.length > 0 ? undefined : 'empty',
      );
    return ids.map((id) => id.trim());
  }

  date(object: SourceObject, field: string): CalendarDate | undefined {
    return this.#moment(object, field, toDate);
  }

  time(object: SourceObject, field: string): LocalTime | undefined {
    return this.#moment(object, field, toTime);
  }

  #moment<T extends string>(
    object: SourceObject,
    field: string,
    parse: (raw: string) => T | undefined,
  ): T | undefined {
    const raw = object.fields[field];
    if (typeof raw !== 'string' || raw.trim() === '') return this.drop(object, field, 'empty');
    const value = parse(raw);
    if (!value) return this.drop(object, field, 'impossible-date');
    this.loss.mark(object, field, value === raw ? 'taken' : 'mapped');
    return value;
  }

  /** True or false, also as a word; undefined where the source does not say. */
  flag(object: SourceObject, field: string): boolean | undefined {
    const value = object.fields[field];
    const flag =
      value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
    if (flag === undefined) return this.drop(object, field, 'empty');
    this.loss.mark(object, field, 'taken');
    return flag;
  }

  /** Notes what tells only where the object came from: its id is kept, its type is the folder. */
  identity(object: SourceObject): void {
    this.loss.mark(object, 'id', 'taken');
    this.loss.mark(object, 'type', 'mapped');
  }
}
