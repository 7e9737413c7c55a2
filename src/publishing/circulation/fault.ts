/** Something of a procedure that this run cannot carry out; the German message says what and what to do. Others go on. */
export class CirculationFault extends Error {
  override readonly name = 'CirculationFault';
}
