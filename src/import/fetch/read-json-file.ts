import { existsSync, readFileSync } from 'node:fs';

/** The value in a JSON file; undefined where there is no file, or not a whole one. */
export function readJsonFile(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
