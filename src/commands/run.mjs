// Runs a command of this folder after making sure that this Node can: `node src/commands/run.mjs start`.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'On Linux "npm ci" brings a fitting one along: start commands with "npm run".\n' +
      'Elsewhere install one from nodejs.org.',
  );
  process.exit(1);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const command = process.argv[2] ?? '';
if (!/^[a-z-]+(\/[a-z-]+)?$/.test(command)) throw new Error(`no such command: "${command}"`);
try {
  await import(`./${command}.ts`);
} catch (error) {
  if (error.name !== 'ContentError') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
