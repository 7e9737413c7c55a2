/** Where the filter function listens unless the operator says otherwise: that of `src/functions/oparl-filter/settings.ts`. */
export const FILTER_ADDRESS = '127.0.0.1:4331';
