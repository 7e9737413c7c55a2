import type { Site } from '../../domain/schema/index.ts';

/**
 * Why the desks cannot be built with these settings, in German; undefined where they can. The second desk is left out
 * as a whole or has all it needs.
 */
export function deskFault({ desk }: Site): string | undefined {
  if (!desk?.repository) {
    return 'In site.yml fehlt desk.repository: wo die Inhalte gespeichert werden.';
  }
  if (!desk.protectedRepository) {
    return desk.protectedUrl === undefined
      ? undefined
      : 'In site.yml steht desk.protectedUrl, aber desk.protectedRepository fehlt: wo der nichtöffentliche Teil gespeichert wird. Tragen Sie es ein, oder löschen Sie desk.protectedUrl.';
  }
  const { url, protectedUrl, repository, protectedRepository } = desk;
  if (url === undefined || protectedUrl === undefined) {
    return `In site.yml fehlt ${url === undefined ? 'desk.url' : 'desk.protectedUrl'}. Beide Redaktionen brauchen die Adresse der anderen: desk.url für die öffentliche, desk.protectedUrl für die des nichtöffentlichen Teils.`;
  }
  if (new URL(url).origin === new URL(protectedUrl).origin) {
    return 'In site.yml liegen desk.url und desk.protectedUrl auf demselben Host. Die Redaktion des nichtöffentlichen Teils braucht einen eigenen, weil jede Seite eines Hosts dessen Anmeldung lesen kann.';
  }
  const sameHost = (repository.host ?? '') === (protectedRepository.host ?? '');
  if (sameHost && repository.repo.toLowerCase() === protectedRepository.repo.toLowerCase()) {
    return 'In site.yml nennen desk.repository und desk.protectedRepository dasselbe Repository. Der nichtöffentliche Teil muss in einem eigenen liegen.';
  }
  return undefined;
}
