export type * from './ballot.ts';
export * from './record.ts';
export * from './refusal.ts';
export type * from './state.ts';
