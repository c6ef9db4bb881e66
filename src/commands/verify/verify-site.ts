import { asking, inParallel } from './ask.ts';
import type { Answer, Ask } from './ask.ts';
import { urlOf } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { sha256Of } from '../run/folder-files.ts';
import { destination, differences, isRedirect } from './differences.ts';
import { linesOf } from './report.ts';
import type { Problem } from './report.ts';

/** How a site is held against its build: how many are asked for at once, and milliseconds for each. */
export type Limits = Readonly<{ atOnce: number; patience: number; silences: number }>;

const usual: Limits = { atOnce: 8, patience: 15_000, silences: 20 };

/** What came of it: problems in words, or why nothing could be said. */
export type Verdict =
  | Readonly<{ kind: 'held'; lines: readonly string[] }>
  | Readonly<{ kind: 'unreached'; why: string }>;

/** Holds a deployed site against a build: every file, its headers, redirects, and what is not there. */
export async function verifySite(built: BuiltSite, site: URL, limits = usual): Promise<Verdict> {
  const ask = asking(limits.patience);
  const front = await ask(site);
  if ('silence' in front) return { kind: 'unreached', why: `${site.href}: ${front.silence}.` };
  const lost = await ask(new URL('no-such-page-9f27c1/', site));
  const stranger = strangerIn(built, site, { front, lost: 'silence' in lost ? null : lost });
  if (stranger) return { kind: 'held', lines: [stranger] };
  const problems: Problem[] = [];
  await checkFiles(built, site, { ask, limits, problems });
  await checkRedirects(built, site, { ask, limits, problems });
  const single = [
    ...addressLine(built, site),
    ...('silence' in lost ? [] : lostLines(built, lost)),
    ...(await insecureLines(site, ask)),
  ];
  return { kind: 'held', lines: [...single, ...linesOf(problems)] };
}

type Work = Readonly<{ ask: Ask; limits: Limits; problems: Problem[] }>;

/** Says where somebody else answers in the site's place: then nothing else is worth asking. */
function strangerIn(
  built: BuiltSite,
  site: URL,
  { front, lost }: Readonly<{ front: Answer; lost: Answer | null }>,
): string | null {
  if (isRedirect(front)) {
    const to = destination(front, site);
    return `${site.href} leads to ${to}: verify that address, or mend the host`;
  }
  const ours = sha256Of(front.body) === sha256Of(built.bytesOf('index.html'));
  const everywhere = lost?.status === 200 && sha256Of(lost.body) === sha256Of(front.body);
  return !ours && everywhere
    ? 'every address gives the same page, which is none of this site: a portal or a parked name answers'
    : null;
}

async function checkFiles(built: BuiltSite, site: URL, work: Work): Promise<void> {
  const { ask, limits, problems } = work;
  let silences = 0;
  await inParallel(built.files, limits.atOnce, async (file) => {
    const where = urlOf(file, site);
    if (built.redirects.has(where.pathname) || silences >= limits.silences) return;
    const answer = await ask(where);
    if ('silence' in answer) {
      silences += 1;
      problems.push({ what: answer.silence, where });
      return;
    }
    const expected = {
      file,
      bytes: built.bytesOf(file),
      headers: await built.promised(where.pathname),
    };
    for (const what of differences(answer, expected, where)) problems.push({ what, where });
  });
  if (silences >= limits.silences)
    problems.push({ what: `after ${silences} silences the rest was not asked for`, where: site });
}

/** A host either leads on by itself, or gives what the build left at the old address. */
async function checkRedirects(
  built: BuiltSite,
  site: URL,
  { ask, limits, problems }: Work,
): Promise<void> {
  await inParallel(built.redirects, limits.atOnce, async ([from, to]) => {
    const where = new URL(from, site);
    const answer = await ask(where);
    if ('silence' in answer) problems.push({ what: answer.silence, where });
    else if (!leadsOn(built, site, { answer, where, to }))
      problems.push({ what: `does not lead to ${to}`, where });
  });
}

function leadsOn(
  built: BuiltSite,
  site: URL,
  { answer, where, to }: Readonly<{ answer: Answer; where: URL; to: string }>,
): boolean {
  if (isRedirect(answer)) return destination(answer, where) === to;
  const file = built.files.find((one) => urlOf(one, site).pathname === where.pathname);
  return (
    answer.status === 200 &&
    file !== undefined &&
    sha256Of(answer.body) === sha256Of(built.bytesOf(file))
  );
}

function addressLine({ madeFor }: BuiltSite, site: URL): string[] {
  if (madeFor === null || madeFor === site.href) return [];
  return [`the build was made for ${madeFor}: its citations and links to share name that address`];
}

function lostLines(built: BuiltSite, { status, body }: Answer): string[] {
  if (status !== 404) return [`an address that does not exist gives ${status} instead of 404`];
  return sha256Of(body) === sha256Of(built.bytesOf('404.html'))
    ? []
    : ['an address that does not exist gives another page than 404.html'];
}

/** A site on https must lead there from http, where http answers at all. */
export async function insecureLines(site: URL, ask: Ask): Promise<string[]> {
  if (site.protocol !== 'https:' || site.port !== '') return [];
  const insecure = new URL(site);
  insecure.protocol = 'http:';
  const answer = await ask(insecure);
  if ('silence' in answer) return [];
  const leads = isRedirect(answer) && answer.headers.get('location') === site.href;
  return leads ? [] : [`${insecure.href} does not lead to https`];
}
