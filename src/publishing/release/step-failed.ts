/** A step of a release ended with another exit code than 0. */
export class StepFailed extends Error {
  readonly code = 'step-failed';

  /**
   * @param step name of the step, for people
   * @param outcome what that means for the site
   */
  constructor(step: string, outcome: string) {
    super(`Der Schritt „${step}“ ist gescheitert. ${outcome}`);
  }
}
