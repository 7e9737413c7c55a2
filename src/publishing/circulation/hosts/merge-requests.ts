/** A branch that is to be merged. */
export interface MergeRequest {
  readonly branch: string;
  /** Into which branch. */
  readonly base: string;
  /** One line. */
  readonly title: string;
  readonly text: string;
  /** As soon as the host's checks have passed, by nobody's hand. */
  readonly atOnce: boolean;
}

/** How a host of git opens merge requests. */
export interface MergeRequests {
  /** Options of the push by which the host opens it itself. */
  readonly pushOptions: (request: MergeRequest) => readonly string[];
  /** Opens it unless there is one already, also one that was closed. @throws CirculationFault */
  readonly ensure: (request: MergeRequest) => Promise<void>;
}

/** Branches alone; whoever looks after the repository merges them. */
export const NO_REQUESTS: MergeRequests = { pushOptions: () => [], ensure: () => Promise.resolve() };
