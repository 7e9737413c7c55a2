export * from './canonical-json.ts';
export * from './generation-key.ts';
export * from './generations.ts';
export * from './read-blob.ts';
export * from './sha256.ts';
