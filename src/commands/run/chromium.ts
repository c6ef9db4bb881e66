import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

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
  if (!process.env.CHROMIUM_PATH && !existsSync(headlessShell)) installShell();
  const present = installedChromium();
  if (present) return present;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found.\n' +
      'On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chrome,\n' +
      'or set CHROMIUM_PATH to the program.',
  );
}

/** Installs what of Chromium the tests need; where that fails, a Chromium that is there will do. */
function installShell(): void {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  console.log('Installing the package "chromium-headless-shell".');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const impatient = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];
  const apt = (...args: string[]) =>
    spawnSync('apt-get', [...impatient, ...args], {
      stdio: 'inherit',
      env: environment,
      timeout: 180_000,
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
