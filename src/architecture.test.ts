import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom, room by room; packages and `node:` only where the second list names them ('*': any). */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  domain: { rooms: [], packages: ['zod'] },
  format: { rooms: ['domain'], packages: ['zod', 'yaml', 'markdown-it', 'sanitize-html'] },
  content: { rooms: ['domain', 'format', 'files'], packages: ['node:*', 'zod', 'yaml'] },
  import: { rooms: ['domain', 'format', 'content', 'oparl-client'], packages: ['node:*', 'zod'] },
  'oparl-client': { rooms: ['domain', 'format'], packages: ['node:*', 'undici'] },
  'oparl-check': { rooms: ['domain', 'format', 'oparl-client'], packages: ['node:*'] },
  files: { rooms: ['domain'], packages: ['node:*', 'sharp', 'pdfjs-dist', '@hyzyla/pdfium'] },
  outputs: {
    rooms: ['domain', 'format'],
    packages: ['csv-stringify'],
  },
  documents: { rooms: ['domain', 'format', 'files'], packages: ['*'] },
  store: { rooms: ['domain'], packages: ['node:*', 'aws4fetch'] },
  mail: { rooms: ['domain', 'store'], packages: ['node:*', 'nodemailer', 'postal-mime'] },
  server: { rooms: ['domain', 'store'], packages: ['node:*', 'hono', 'sass', 'vite'] },
  publishing: {
    rooms: ['domain', 'format', 'content', 'files', 'outputs', 'documents', 'store', 'verify'],
    packages: [
      'node:*',
      'astro',
      'sirv',
      'nodemailer',
      'zod',
      '@aws-sdk/client-s3',
      'pagefind',
      'sharp',
      'fontkit',
      // Copies of documents with a signature within; the placeholder takes documents of pdf-lib alone.
      '@signpdf/placeholder-pdf-lib',
      '@signpdf/signer-p12',
      '@signpdf/signpdf',
      'pdf-lib',
    ],
  },
  styles: { rooms: ['domain'], packages: [] },
  // the check of a ballot runs in the reader's browser
  components: { rooms: ['domain', 'format', 'styles', 'verify'], packages: [] },
  layouts: { rooms: ['domain', 'format', 'components', 'styles'], packages: [] },
  pages: {
    rooms: [
      'domain',
      'format',
      'content',
      'publishing',
      'outputs',
      'documents',
      'components',
      'layouts',
      'styles',
    ],
    packages: ['astro'],
  },
  desk: { rooms: ['domain', 'format', 'outputs', 'documents', 'styles'], packages: ['*'] },
  functions: { rooms: ['domain', 'format', 'outputs', 'store', 'mail', 'server', 'styles'], packages: ['*'] },
  // Stands alone: whoever distrusts the rest reads this one file.
  verify: { rooms: [], packages: ['node:crypto', 'node:fs', 'node:path', 'node:util'] },
  testing: { rooms: ['*'], packages: ['*'] },
  e2e: { rooms: ['*'], packages: ['*'] },
};

const SRC = import.meta.dirname;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|astro|mdx)$/.test(file) && !/\.test(-d)?\.ts$|\.spec\.ts$/.test(file))
  .map((file) => file.split(path.sep).join('/'));

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const roomOf = (file: string): string => file.split('/')[0] ?? '';

/** Name of the function that a file of that room belongs to. */
const functionOf = (file: string): string => file.split('/')[1] ?? '';

/** What is wrong with `file` importing `name`, or undefined. */
function violation(file: string, name: string): string | undefined {
  const room = ROOMS[roomOf(file)];
  if (!room) return `${file}: the table names no room "${roomOf(file)}"`;
  if (name.startsWith('.')) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
    const other = roomOf(target);
    const allowed = other === roomOf(file) || room.rooms.includes('*') || room.rooms.includes(other);
    if (other === 'functions' && roomOf(file) === 'functions' && functionOf(target) !== functionOf(file))
      return `${file} imports ${target}: each function is deployed alone`;
    return allowed ? undefined : `${file} imports ${target}: ${roomOf(file)} may not import ${other}`;
  }
  const allowed = room.packages.some(
    (entry) =>
      entry === '*' ||
      name === entry ||
      name.startsWith(`${entry}/`) ||
      (entry === 'node:*' && name.startsWith('node:')),
  );
  return allowed ? undefined : `${file} imports ${name}, which ${roomOf(file)} may not`;
}

test('every import keeps to the table of rooms', () => {
  const found = files.flatMap((file) => importsOf(file).map((name) => violation(file, name)));
  expect(found.filter((finding) => finding !== undefined)).toEqual([]);
});

test('nobody imports a function, and a room outside the table is found', () => {
  expect(violation('pages/index.astro', '../functions/members/handler.ts')).toContain(
    'may not import functions',
  );
  expect(violation('functions/oauth/app.ts', '../members/store.ts')).toContain('deployed alone');
  expect(violation('functions/oauth/app.ts', './state.ts')).toBeUndefined();
  expect(violation('domain/url.ts', 'node:fs')).toContain('which domain may not');
  expect(violation('components/paper/Paper.astro', '../../content/index.ts')).toContain(
    'may not import content',
  );
  expect(violation('cellar/x.ts', './y.ts')).toContain('no room "cellar"');
});

test('the domain asks neither the clock nor the console nor chance', () => {
  const asks = files.filter(
    (file) =>
      file.startsWith('domain/') &&
      /Date\.now|new Date\(\)|Math\.random|console\./.test(readFileSync(path.join(SRC, file), 'utf8')),
  );
  expect(asks).toEqual([]);
});

test('what members are paid is read where it is checked, published for them and shown to them, and nowhere else', () => {
  const ofAllowance = /(?:^|\/)allowance(?:\/|\.ts$|-csv\.ts$)|SCHEMA_OF_PROTECTED_FILE/;
  const readers = files.filter((file) => {
    const text = readFileSync(path.join(SRC, file), 'utf8');
    return (
      importsOf(file).some((name) => ofAllowance.test(name)) || text.includes('SCHEMA_OF_PROTECTED_FILE')
    );
  });
  const places = new Set(
    readers.filter((file) => !/^(?:testing|e2e)\//.test(file)).map((file) => path.posix.dirname(file)),
  );
  expect([...places].toSorted()).toEqual([
    'content',
    'desk/checks',
    'desk/form',
    'desk/formats',
    'documents/kinds/allowance',
    'domain/allowance',
    'domain/members',
    'domain/rules',
    'domain/schema',
    'format/wording',
    'functions/members/allowance',
    'functions/members/clerk',
    'functions/members/profile',
    'outputs/allowance',
    'publishing/members',
    'publishing/members/allowance',
  ]);
});

test('functions run on web standards: Node is named where they are started or read a disk, nowhere else', () => {
  const onNode = files.filter(
    (file) =>
      /^(?:functions|server)\//.test(file) &&
      importsOf(file).some((name) => name.startsWith('node:') || name === '@hono/node-server'),
  );
  expect(onNode.toSorted()).toEqual([
    'functions/members/bundle/viewer-files.ts',
    'functions/members/files/watermark/stamp-worker.ts',
    'functions/members/files/watermark/worker-stamper.ts',
    'functions/members/serve-node.ts',
    'functions/oauth/serve-node.ts',
    'functions/oparl-filter/bundle.ts',
    'functions/oparl-filter/folder-site.ts',
    'functions/oparl-filter/serve-node.ts',
    'functions/oparl-filter/settings.ts',
    'functions/subscribe/serve-node.ts',
    'server/assets/assets-beside.ts',
    'server/assets/style-assets.ts',
    'server/bundle/write-program.ts',
    'server/limited-server.ts',
    'server/listen.ts',
  ]);
});
