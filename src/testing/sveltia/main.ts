import CMS from '@sveltia/cms';

// Sveltia from npm over the files of a test. Its test backend keeps them in the browser's own store.

/** Folder of Sveltia's test backend in that store. */
const STORE = 'sveltia-cms-test';

async function json<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(STORE, { create: true });
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split('/');
    let folder = top;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1) as string, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

await write(await json('./files.json'));
await CMS.init({ config: await json('./config.json') });
