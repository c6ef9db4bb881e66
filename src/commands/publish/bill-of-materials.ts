import { spawnSync } from 'node:child_process';

type Component = Readonly<{ 'bom-ref': string; [field: string]: unknown }>;

/** What npm tells of a project, in the form of CycloneDX. */
type Bill = Readonly<{
  metadata: Readonly<{ component: Component }>;
  components: readonly Component[];
  dependencies: readonly Readonly<{ ref: string; dependsOn?: readonly string[] }>[];
  [field: string]: unknown;
}>;

/**
 * The software bill of materials of a project by its lock file: what the site is built and served with.
 *
 * - Errors: `Error` with what npm says.
 */
export function billOfMaterials(project: string): string {
  const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
  const npm = process.env['npm_execpath'];
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(program, [...before, ...args], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm could not list the packages: ${error?.message ?? stderr}`);
  return reproducible(JSON.parse(stdout) as Bill);
}

/** The same bill without what differs from one run to the next, and from one machine to another. */
export function reproducible({ serialNumber: _, metadata, ...bill }: Bill): string {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const own = metadata.component['bom-ref'].replace(/@[^@]*$/, '');
  const whole = {
    ...bill,
    metadata: { component: { ...bare(metadata.component), name: own } },
    components: bill.components.map(bare).toSorted((a, b) => order(a['bom-ref'], b['bom-ref'])),
    dependencies: bill.dependencies
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.toSorted(order) }))
      .toSorted((a, b) => order(a.ref, b.ref)),
  };
  return `${JSON.stringify(whole)}\n`;
}

/** Without the paths on this machine. */
function bare({ properties: _, ...component }: Component): Component {
  return component as Component;
}
