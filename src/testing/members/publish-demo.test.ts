import { expect, test, vi } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import { contentFolder, temporaryFolder } from '../content-folder.ts';
import { publishDemo } from './publish-demo.ts';

test('what stands in the way is told with its file, its words and the remedy', async () => {
  await using content = await contentFolder();
  await using overlay = await temporaryFolder({
    'papers/0001-2026/index.md': '---\ntitle: Ankauf\nkind: decision\nbody: gemeinde\n---\n',
  });
  await using folder = await temporaryFolder({});
  let said = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  await publishDemo(openStore({ folder: folder.dir }), undefined)(content.dir, overlay.dir);
  write.mockRestore();
  expect(said).toContain('papers/0001-2026/index.md');
  expect(said).toContain('[key-duplicate]');
  expect(said).toContain('→ Verschieben Sie diesen Eintrag');
  expect(said).toContain('der Mitgliederbereich bleibt beim Stand von vorher.');
});
