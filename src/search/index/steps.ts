/** Work that is done in steps, so that others may have a turn between them. */
export type Steps<Made> = Generator<void, Made>;

/** What work in steps makes, done in one go. */
export function finished<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
