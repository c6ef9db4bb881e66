import { existsSync } from 'node:fs';
import { installPackages } from '../browsers/debian-packages.ts';

/** Chromium without its windows: a page costs a third of the time. */
const headlessShell = '/usr/lib/chromium/chromium-headless-shell';

const places = [
  process.env.CHROMIUM_PATH,
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium that is installed, or `null`. */
export function installedChromium(): string | null {
  return places.find((place) => place && existsSync(place)) ?? null;
}

/**
 * The path of a Chromium; on Debian, as root, its headless shell is installed when missing.
 *
 * - Errors: says how to install one where this cannot be done here.
 */
export function chromium(): string {
  if (!process.env.CHROMIUM_PATH && !existsSync(headlessShell))
    installPackages(['chromium-headless-shell']);
  const present = installedChromium();
  if (present) return present;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found.\n' +
      'On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chrome,\n' +
      'or set CHROMIUM_PATH to the program.',
  );
}
