const cellsPerStep = 4_000;

/** Tells a long walk over cells when to let others have their turn. */
export class Pace {
  private seen = 0;

  constructor(private readonly perStep = cellsPerStep) {}

  isDue(): boolean {
    this.seen += 1;
    return this.seen % this.perStep === 0;
  }
}
