/**
 * What Chromium says, as if a page had thrown it, when it gives up a transition from page to page:
 * on a busy machine the new page may be there before the picture of the old one.
 */
export const givenUp = /InvalidStateError: Transition was aborted because of invalid state/;
