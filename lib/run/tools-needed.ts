import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Refused } from './refused'
import { say } from './say'

type Tool = { readonly what: string; readonly debian: string; readonly find: () => string | undefined }

const onPath = (name: string): string | undefined => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() || undefined : undefined
}

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const PACKAGES: readonly Tool[] = [
  { what: 'een Chromium-browser', debian: 'chromium', find: () => systemBrowser() ?? ownBrowser() },
  { what: 'pdftotext', debian: 'poppler-utils', find: () => onPath('pdftotext') },
]

/** The browser that the tests drive: the one that is named, the system's, or none (then Playwright's own is tried). */
export function systemBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  return named && existsSync(named) ? named : SYSTEM_BROWSERS.find((file) => existsSync(file))
}

function ownBrowser(): string | undefined {
  try {
    const script = `import('playwright').then((p)=>process.stdout.write(p.chromium.executablePath()))`
    const file = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

/** What the tests need beside npm's packages; on Debian or Ubuntu, as root, it is installed. */
export function ensureTestTools(): void {
  const missing = PACKAGES.filter((tool) => tool.find() === undefined)
  if (missing.length === 0) return
  if (process.getuid?.() === 0 && onPath('apt-get')) install(missing.map((tool) => tool.debian))
  const still = missing.filter((tool) => tool.find() === undefined)
  if (still.length > 0) throw new Refused(howToInstall(still))
}

function install(names: readonly string[]): void {
  say(`Installeren wat de tests nog nodig hebben: ${names.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...names)
}

const howToInstall = (tools: readonly Tool[]): string =>
  `De tests hebben nog nodig: ${tools.map((tool) => tool.what).join(' en ')}.\n` +
  `Op Debian of Ubuntu: sudo apt-get update && sudo apt-get install -y ${tools.map((tool) => tool.debian).join(' ')}\n` +
  'Elders: npx playwright install chromium, en installeer poppler (pdftotext). Een eigen browser noemt u in CHROMIUM_PATH.'
