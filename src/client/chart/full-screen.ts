import { Enhancement } from '../base/enhancement.ts';

/**
 * A button that shows the figure around it on the whole screen, under the title of its chart, and
 * takes it back. It stays hidden in browsers that cannot.
 */
export class FullScreen extends Enhancement {
  protected start(signal: AbortSignal): void {
    const [figure, button] = [this.closest('figure'), this.querySelector('button')];
    if (!figure || !button || !document.fullscreenEnabled) return;
    button.hidden = false;
    const isShown = () => document.fullscreenElement === figure;
    const toggle = () => {
      figure.dataset['heading'] = titleOf(figure);
      const turned = isShown() ? document.exitFullscreen() : figure.requestFullscreen();
      turned.catch(console.error);
    };
    const label = () => {
      button.textContent = isShown() ? 'Leave full screen' : 'Full screen';
    };
    button.addEventListener('click', toggle, { signal });
    document.addEventListener('fullscreenchange', label, { signal });
    label();
  }
}

function titleOf(figure: Element): string {
  const title = figure.closest('[data-chart]')?.querySelector('[data-part="title"]');
  return title?.textContent?.trim() ?? '';
}
