import { awaited } from '../base/loading-notice.ts';

/**
 * The script that reads values off a drawing; where it fails, or is late, a line under the drawing says
 * so, and this gives `null` or waits on.
 */
export async function awaitedReader<Module>(
  drawing: Element,
  coming: Promise<Module>,
): Promise<Module | null> {
  const say = (what: string) =>
    sayUnder(drawing, `The values of this drawing ${what} to try again.`);
  try {
    const reader = await awaited(coming, {
      late: () => say('have not come yet. Load the page again'),
    });
    lineUnder(drawing)?.remove();
    return reader;
  } catch (error) {
    console.error(error);
    say('could not be read out. Point at it again');
    return null;
  }
}

function sayUnder(drawing: Element, what: string): void {
  const line = lineUnder(drawing) ?? document.createElement('p');
  line.className = 'small';
  line.setAttribute('data-unread', '');
  line.setAttribute('role', 'status');
  drawing.after(line);
  line.textContent = what;
}

function lineUnder(drawing: Element): Element | null {
  const next = drawing.nextElementSibling;
  return next?.matches('[data-unread]') ? next : null;
}
