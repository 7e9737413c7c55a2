/** Functions beside the site of which its host must know. */
export interface Beside {
  /** The filter function for OParl runs behind `/oparl/`. */
  readonly hasFilter?: boolean;
  /** Origin of the function that takes subscriptions; pages may send their form there. */
  readonly subscribeUrl?: string | undefined;
}
