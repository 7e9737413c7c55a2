import { type BackendRegistry, eachBackend } from './each-backend.ts';

/** Keeps hold of the backend that Decap makes. Gives it; undefined before. */
export function rememberBackend(cms: BackendRegistry): () => object | undefined {
  let made: object | undefined;
  eachBackend(cms, (backend) => {
    made = backend;
  });
  return () => made;
}
