export * from './access.ts';
export * from './directory.ts';
export * from './find.ts';
export * from './holds-on.ts';
export * from './invited.ts';
export * from './may-read.ts';
export * from './part.ts';
export * from './published.ts';
