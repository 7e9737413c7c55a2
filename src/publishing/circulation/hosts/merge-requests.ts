/** A branch that is to be merged. */
export interface MergeRequest {
  readonly branch: string;
  /** What stands at the end of the branch and was found to be right; no request with another end is touched. */
  readonly commit: string;
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
  readonly pushOptions: (request: Omit<MergeRequest, 'commit'>) => readonly string[];
  /**
   * Opens it unless there is one already, also one that was closed. Only a request of this very repository with that commit is taken
   * for it: names of branches can be guessed, and strangers may open requests from copies of their own.
   * @throws CirculationFault
   */
  readonly ensure: (request: MergeRequest) => Promise<void>;
}

/** Branches alone; whoever looks after the repository merges them. */
export const NO_REQUESTS: MergeRequests = { pushOptions: () => [], ensure: () => Promise.resolve() };
