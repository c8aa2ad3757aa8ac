// From a CPU profile to one sentence: where the time of a run went, by folder of the source and by its longest functions.
import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

interface Frame {
  readonly functionName: string;
  readonly url: string;
}

/** The part of V8's profile that is read here. Times in microseconds. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Areas smaller than this share are left out. */
const SHOWN = 0.04;

/** `sim 41 % (drawOnsets 9 %), garbage collection 12 %, …`: up to four areas, each with its longest function. */
export function sentence(profile: Profile): string {
  const areas = new Map<string, Map<string, number>>();
  let total = 0;
  const frames = new Map(profile.nodes.map((n) => [n.id, n.callFrame]));
  profile.samples?.forEach((id, i) => {
    const frame = frames.get(id)!;
    const micros = Math.max(0, profile.timeDeltas?.[i] ?? 0);
    const area = areaOf(frame);
    if (area === null) return;
    total += micros;
    const functions = areas.get(area) ?? new Map<string, number>();
    functions.set(frame.functionName, (functions.get(frame.functionName) ?? 0) + micros);
    areas.set(area, functions);
  });
  const sum = (functions: ReadonlyMap<string, number>) => [...functions.values()].reduce((a, b) => a + b, 0);
  return [...areas]
    .map(([area, functions]) => ({ area, functions, share: sum(functions) / total }))
    .filter(({ share }) => share >= SHOWN)
    .sort((a, b) => b.share - a.share)
    .slice(0, 4)
    .map(({ area, functions, share }) => `${area} ${percent(share)}${longest(functions, total)}`)
    .join(', ');
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function longest(functions: ReadonlyMap<string, number>, total: number): string {
  const [name, micros] = [...functions].sort((a, b) => b[1] - a[1])[0]!;
  return name === '' || name.startsWith('(') || micros / total < 0.01
    ? ''
    : ` (\`${name}\` ${percent(micros / total)})`;
}

/** The folder of our source, a package, or a part of Node that a frame belongs to; null for frames that are no work of ours. */
function areaOf({ functionName, url }: Frame): string | null {
  // The second is the profiler itself, handing over what it saw.
  if (functionName === '(root)' || (functionName === 'dispatch' && url === '')) return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (functionName === '(idle)') return 'waiting for other threads or the disk';
  if (functionName === '(program)') return 'native code';
  // Packages have folders called dist and src too.
  const foreign = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url);
  if (foreign !== null) return foreign[1]!;
  const ours = /\/(?:dist|src)\/(\w+)(?:\/(\w+))?/.exec(url);
  if (ours !== null) return ours[1] === 'formats' && ours[2] !== undefined ? `formats/${ours[2]}` : ours[1]!;
  if (/^node:internal\/(modules|url|vm)/.test(url)) return 'loading modules';
  // Row writers and appenders are compiled from table definitions and have no address.
  if (url === '' && (functionName === 'write' || functionName === 'push')) return 'compiled row code';
  return url.startsWith('node:') ? 'Node itself' : 'native code';
}

/** The profile of this process while `work` runs. */
export async function profiled(work: () => Promise<unknown>): Promise<Profile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile as Profile;
}

/** The longest of the profiles that `node --cpu-prof` left in a folder: the main thread of the process of interest. */
export function profileIn(dir: string): Profile {
  const files = readdirSync(dir).filter((name) => name.endsWith('.cpuprofile'));
  const profiles = files.map((name) => JSON.parse(readFileSync(join(dir, name), 'utf8')) as Profile);
  return profiles.sort((a, b) => (b.samples?.length ?? 0) - (a.samples?.length ?? 0))[0]!;
}
