import path from 'node:path';
import { formatContent } from '../../content/format-content.ts';
import { marksOf } from './fill.ts';
import { newOptions } from './options.ts';
import { pinned } from './pinned.ts';
import { writeRepository } from './write-repository.ts';

/** `npm run new`: writes a content repository, or its companion for what is not public. @throws UsageError */
export async function newCommand(
  args: readonly string[],
  root: string,
  tell: (text: string) => void,
): Promise<number> {
  const options = newOptions(args);
  const { folder, isProtected, product, commit } = options;
  const version = await pinned({ ...(product && { product }), ...(commit && { commit }) }, root);
  const files = await writeRepository(isProtected ? 'protected' : 'town', folder, marksOf(options, version));
  if (!isProtected) await formatContent(path.join(folder, 'content'));
  const next = isProtected
    ? 'README.md sagt, wer dieses Repository lesen darf und wie es eingerichtet wird.'
    : `README.md sagt, was als Erstes zu ändern ist. Prüfen: npm run check -- --content ${path.join(folder, 'content')}`;
  tell(
    `${files.length} Dateien liegen in ${folder}. Sie rufen Ratsfenster im Stand ${version.commit} auf.\n${next}\n`,
  );
  return 0;
}
