// Which versions are installed: exact, the same in manifest and lock file, and none below its security floor.
export type Pins = Readonly<Record<string, string>>
type Locked = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string | undefined
  readonly link?: boolean
  readonly inBundle?: boolean
  readonly dependencies?: Pins
  readonly devDependencies?: Pins
}
export type Lock = { readonly packages: Readonly<Record<string, Locked>> }
export type Floors = Readonly<
  Record<string, { readonly least: string; readonly advisories: Readonly<Record<string, string>> }>
>

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/
const ADVISORY = /^(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,7})$/

/** -1, 0 or 1. A pre-release comes before its release: 1.0.0-beta < 1.0.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((v) => v.split('-', 1)[0]!.split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return Number(b.includes('-')) - Number(a.includes('-'))
}

export function wrongPins(pins: Pins, lock: Lock): readonly string[] {
  const root: Pins = { ...lock.packages['']?.dependencies, ...lock.packages['']?.devDependencies }
  const found = Object.entries(pins).flatMap(([name, version]) => {
    if (!EXACT.test(version)) return [`${name}: ${version} is not an exact version`]
    const locked = lock.packages[`node_modules/${name}`]?.version
    return locked === version && root[name] === version
      ? []
      : [`${name}: ${version}, but the lock file says ${String(locked)}`]
  })
  const gone = Object.keys(root).filter((name) => !(name in pins))
  return [...found, ...gone.map((name) => `${name}: only in the lock file`)]
}

/**
 * A package that does not come from the registry, or whose bytes are not pinned. The lock file may leave the address
 * out (then it is the registry that npm is set to); what lies in another package's archive is pinned with that one.
 */
export const wrongSources = (lock: Lock): readonly string[] =>
  Object.entries(lock.packages)
    .filter(([at, p]) => at !== '' && p.inBundle !== true)
    .filter(([, p]) => {
      const elsewhere = p.resolved !== undefined && !p.resolved.startsWith('https://registry.npmjs.org/')
      return p.link === true || elsewhere || !p.integrity?.startsWith('sha512-')
    })
    .map(([at]) => `${at}: not from the registry with a sha512`)

export function belowFloor(floors: Floors, lock: Lock): readonly string[] {
  return Object.entries(floors).flatMap(([name, { least, advisories }]) => {
    const installed = Object.entries(lock.packages).filter(([at]) => at.endsWith(`node_modules/${name}`))
    if (installed.length === 0) return [`${name}: not installed, drop its floor`]
    const wrong = Object.keys(advisories).filter((id) => !ADVISORY.test(id))
    const low = installed.filter(([, p]) => compareVersions(p.version ?? '0.0.0', least) < 0)
    const late = Object.entries(advisories).filter(([, what]) => compareVersions(what.split(':', 1)[0]!, least) > 0)
    return [
      ...wrong.map((id) => `${name}: ${id} is not the id of an advisory`),
      ...low.map(([at, p]) => `${at}: ${String(p.version)} is below ${least} (${Object.keys(advisories).join(', ')})`),
      ...late.map(([id]) => `${name}: ${id} was mended later than ${least}`),
    ]
  })
}
