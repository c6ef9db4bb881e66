import { Enhancement } from '../base/enhancement.ts';

/**
 * A button that opens the browser's print dialogue. Contains the button and, for readers without
 * scripts, a hint in words; the style sheet hides the button until scripts run.
 */
export class PrintButton extends Enhancement {
  protected start(signal: AbortSignal): void {
    const button = this.querySelector('button')!;
    button.addEventListener('click', () => window.print(), { signal });
  }
}
