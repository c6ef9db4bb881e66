import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const places = [
  process.env.CHROMIUM_PATH,
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
 * The path of a Chromium; on Debian, as root, it is installed when missing.
 *
 * - Errors: says how to install one where this cannot be done here.
 */
export function chromium(): string {
  const present = installedChromium();
  if (present) return present;
  if (process.getuid?.() === 0 && isDebian()) {
    console.log('Chromium is missing: installing the package "chromium".');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = installedChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found.\n' +
      'On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chrome,\n' +
      'or set CHROMIUM_PATH to the program.',
  );
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
