import { setTimeout as sleep } from 'node:timers/promises'
import type { Extent, Line } from '../../lib/run/bench-line'
import type { DemoAssociation } from '../../lib/run/demo/associations'
import { signal } from '../../lib/run/process-table'
import { seconds } from '../../lib/run/say'
import { closeClient } from '../../lib/data/client'
import { Deciders } from './support/deciders'
import { figure, mean, median } from './support/figures'
import { connectAs, type Installation, withInstallation } from './support/installation'
import { progress } from './support/progress'
import { checkRecord, type Findings } from './support/record-check'
import { logIn, type Visitor } from './support/visitor'

export const name = 'kill -9 van toepassing en database, om en om, terwijl therapeuten over HTTP besluiten'

const KILLS = { kort: 8, gewoon: 24, vol: 200 } as const
const CONTROL_KILLS = 6
/** After everything works again, at any moment up to this. */
const LATEST_MS = 700
const RECOVERY_MS = 90_000
const PEOPLE: readonly (readonly [DemoAssociation['slug'], string])[] = [
  ['vit', 'therapeut'],
  ['vit', 'tweede-therapeut'],
  ['vit', 'therapeut-beheerder'],
  ['vit', 'lid-van-beide'],
  ['vvvk', 'therapeut'],
  ['vvvk', 'lid-van-beide'],
]
type Client = { readonly slug: DemoAssociation['slug']; readonly visitor: Visitor }
type Victim = 'toepassing' | 'database'
type Blow = { readonly victim: Victim; readonly inFlight: number; readonly recovered: number }

export async function run(extent: Extent): Promise<readonly Line[]> {
  return withInstallation(async (installation) => {
    await expectFsync(installation)
    const clients: Client[] = []
    for (const [slug, account] of PEOPLE)
      clients.push({ slug, visitor: await logIn(installation.origin, slug, account) })
    const deciders = new Deciders(clients)
    const blows = await strikeAll(installation, deciders, KILLS[extent], (n) =>
      n % 2 === 0 ? 'toepassing' : 'database',
    )
    await deciders.stop()
    const found = await check(installation, deciders)
    const wrong = [...found.lost, ...found.half, ...found.log, ...deciders.contradicted]
    if (wrong.length > 0) throw new Error(`${wrong.length} things are wrong:\n${wrong.slice(0, 20).join('\n')}`)
    const control = await runControl(installation, clients, deciders)
    return [...lines(blows, deciders, found), ...control]
  })
}

async function expectFsync({ superuser }: Installation): Promise<void> {
  const { rows } = await superuser.query<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')`,
  )
  const off = rows.filter(({ setting }) => setting !== 'on')
  if (off.length > 0 || rows.length !== 3) throw new Error(`not durable: ${JSON.stringify(rows)}`)
}

async function strikeAll(
  installation: Installation,
  deciders: Deciders,
  kills: number,
  victimOf: (n: number) => Victim,
): Promise<Blow[]> {
  const blows: Blow[] = []
  await everybodyGoesOn(deciders)
  for (let n = 0; n < kills; n++) {
    await sleep(Math.random() * LATEST_MS)
    const victim = victimOf(n)
    const { inFlight } = deciders
    strike(installation, victim)
    const from = Date.now()
    // Now and then once more while it is still getting up.
    if (n % 10 === 9) {
      await sleep(Math.random() * LATEST_MS)
      strike(installation, victim)
    }
    await everybodyGoesOn(deciders)
    blows.push({ victim, inFlight, recovered: Date.now() - from })
    if ((n + 1) % 10 === 0) progress(`${n + 1} van ${kills} slagen, ${figure(deciders.acknowledged.length)} bevestigd`)
  }
  return blows
}

/** As many answers again as there are clients: everything works. */
async function everybodyGoesOn({ acknowledged }: Deciders): Promise<void> {
  const wanted = acknowledged.length + PEOPLE.length
  for (const until = Date.now() + RECOVERY_MS; acknowledged.length < wanted; await sleep(20))
    if (Date.now() > until) throw new Error(`nothing was recorded for ${RECOVERY_MS / 1000} s after a kill`)
}

/** The whole database, as when its machine stops; or the application. */
function strike({ running }: Installation, victim: Victim): void {
  for (const pid of running(victim === 'database' ? 'postgres' : 'app')) signal(pid, 'SIGKILL')
}

async function check({ stack }: Installation, { acknowledged }: Deciders): Promise<Findings> {
  const superuser = await connectAs(stack, 'postgres')
  try {
    return await checkRecord(superuser, acknowledged)
  } finally {
    await superuser.end()
    // The next kill must not find a connection of ours.
    await closeClient()
  }
}

/**
 * The same without waiting for the disk: what was acknowledged is then lost at a kill, and this must be seen. What is
 * there is still whole.
 */
async function runControl(installation: Installation, clients: readonly Client[], before: Deciders): Promise<Line[]> {
  progress('controle: zonder op de schijf te wachten moet er iets verdwijnen')
  const superuser = await connectAs(installation.stack, 'postgres')
  await superuser.query('ALTER ROLE app_rt SET synchronous_commit = off')
  // Only connections that are made from now on have it.
  await superuser.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  await superuser.end()
  const deciders = new Deciders(clients)
  await strikeAll(installation, deciders, CONTROL_KILLS, () => 'database')
  await deciders.stop()
  const all = [...before.acknowledged, ...deciders.acknowledged]
  const found = await check(installation, Object.assign(Object.create(deciders) as Deciders, { acknowledged: all }))
  if (found.lost.length === 0) throw new Error('the control lost nothing: this measurement cannot see a loss')
  return [
    {
      what: 'controle met synchronous_commit uit: bevestigd en weg (moet meer dan 0 zijn)',
      ratio: `${figure(found.lost.length)} van ${figure(deciders.acknowledged.length)}`,
      value: `${CONTROL_KILLS} slagen; logboek ${found.log.length === 0 ? 'zonder gaten' : 'STUK'}`,
    },
  ]
}

function lines(blows: readonly Blow[], { acknowledged }: Deciders, found: Findings): Line[] {
  const resent = acknowledged.filter((sent) => sent.attempts > 1)
  const recovery = (victim: Victim) => blows.filter((blow) => blow.victim === victim).map((blow) => blow.recovered)
  const recoveryLine = (victim: Victim): Line => ({
    what: `weer aan het werk na kill -9 van de ${victim}`,
    ratio: `${recovery(victim).length} van ${recovery(victim).length}`,
    value: `midden ${seconds(median(recovery(victim)))}, langst ${seconds(Math.max(...recovery(victim)))}`,
  })
  return [
    {
      what: 'bevestigd en weg, of met een andere tekst',
      ratio: `0 van ${figure(acknowledged.length)}`,
      value: `${blows.length} slagen, fsync aan`,
    },
    {
      what: 'half geschreven (stuk zonder blad, blad zonder stuk, verkeerd geteld)',
      ratio: `0 van ${figure(found.entries)}`,
      value: '',
    },
    {
      what: 'logboek: gaten, of een wortel die niet uit de bladen volgt',
      ratio: `0 van ${figure(found.leaves)}`,
      value: '',
    },
    {
      what: 'zonder antwoord en opnieuw verstuurd: precies één keer vastgelegd',
      ratio: `${figure(resent.length)} van ${figure(resent.length)}`,
      value: `${figure(found.recordedUnanswered)} stonden er al, ${figure(resent.length - found.recordedUnanswered)} pas na opnieuw versturen; gemiddeld ${figure(mean(blows.map((b) => b.inFlight)), 1)} onderweg bij een slag`,
    },
    recoveryLine('toepassing'),
    recoveryLine('database'),
  ]
}
