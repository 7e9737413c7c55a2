/** The folder of the OParl interface. */
export const OPARL_FOLDER = '/oparl/';

/** What a host sends below `/oparl/` where it has nothing, and where the filter function does not answer. */
export const OPARL_NOT_FOUND = '/oparl/404.json';
export const OPARL_DOWN = '/oparl/503.json';

/** Seconds after which a client may ask again; a service that fell is started anew after some. */
export const RETRY_AFTER = 30;

/** An error object (OParl 1.1, section 2.9). */
const error = (message: string, debug: string): string =>
  `${JSON.stringify({ type: 'https://schema.oparl.org/1.1/Error', message, debug })}\n`;

/**
 * The error objects of a host by their addresses. A list without the filter that was asked for is no substitute for a filtered one: it lacks what
 * was deleted, and a client would take it for living.
 */
export const oparlErrors = (hasFilter: boolean): ReadonlyMap<string, string> =>
  new Map([
    [
      OPARL_NOT_FOUND,
      error(
        'Unter dieser Adresse gibt es nichts. Der Einstieg ist /oparl/v1.1/system.json.',
        'no list and no object at this address',
      ),
    ],
    ...(hasFilter
      ? [
          [
            OPARL_DOWN,
            error(
              'Listen lassen sich zurzeit nicht filtern. Bitte in einer halben Minute noch einmal abrufen; ungefiltert antworten sie weiterhin.',
              'the filter function does not answer; lists without a query do',
            ),
          ] as const,
        ]
      : []),
  ]);
