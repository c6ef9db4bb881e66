import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Installs packages where this can be done: as root on Debian. What is there then is for the caller to see. */
export function installPackages(names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  console.log(`Installing ${names.map((name) => `"${name}"`).join(', ')}.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const impatient = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];
  const apt = (...args: string[]) =>
    spawnSync('apt-get', [...impatient, ...args], {
      stdio: 'inherit',
      env: environment,
      timeout: 180_000,
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
