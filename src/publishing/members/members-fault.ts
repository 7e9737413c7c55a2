/** A publication for members that stopped; the message is German, complete, and bears no secret and no title. */
export class MembersFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MembersFault';
  }
}
