import { existsSync } from 'node:fs';
import { installPackages } from './debian-packages.ts';

/** The other browser engines that the main jobs are tried in, and what they need. */
export const enginePaths = {
  firefox: '/usr/bin/firefox-esr',
  webkit: `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
  webkitDriver: '/usr/bin/WebKitWebDriver',
  screen: '/usr/bin/Xvfb',
} as const;

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** What is said where the other engines are neither there nor to be had. */
export const noEngines = `Firefox ESR and WebKitGTK are not tried: they are not installed. On Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`;

/** Whether the other engines are there; on Debian, as root, they are installed when missing. */
export function haveEngines(): boolean {
  const present = () => Object.values(enginePaths).every((path) => existsSync(path));
  if (!present()) installPackages(packages);
  return present();
}
