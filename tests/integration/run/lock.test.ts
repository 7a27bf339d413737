import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isLock, lockOwner, tryLock } from '../../../lib/run/lock'
import { identify } from '../../../lib/run/process-table'

describe('a lock holds as long as its owner lives, and not a moment longer (issue 2, kill -9 of anything)', () => {
  let dir: string
  let file: string
  const started: ChildProcess[] = []
  beforeEach(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'lock-'))
    file = path.join(dir, 'run.lock')
  })
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL')
    rmSync(dir, { recursive: true, force: true })
  })
  const otherProcess = (): ChildProcess & { pid: number } => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' })
    started.push(child)
    return child as ChildProcess & { pid: number }
  }
  const ownedBy = (owner: { pid: number; startedAt: string }) =>
    writeFileSync(file, JSON.stringify({ ...owner, token: 'other', what: 'test', launchers: [] }))

  test('a living owner keeps it; nothing of the attempt stays behind', () => {
    ownedBy(identify(otherProcess().pid)!)
    expect(isLock(tryLock(file, 'test'))).toBe(false)
    expect(lockOwner(file)?.token).toBe('other')
    expect(readdirSync(dir)).toEqual(['run.lock'])
  })
  test('an owner that was killed loses it', async () => {
    const child = otherProcess()
    ownedBy(identify(child.pid)!)
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    const lock = tryLock(file, 'test')
    expect(isLock(lock)).toBe(true)
    expect(lockOwner(file)?.pid).toBe(process.pid)
  })
  test('a number that another process has now does not count: the start time is part of the owner', () => {
    ownedBy({ ...identify(otherProcess().pid)!, startedAt: '1' })
    expect(isLock(tryLock(file, 'test'))).toBe(true)
  })
  test('half a file holds nobody back', () => {
    writeFileSync(file, '{"pid":')
    expect(isLock(tryLock(file, 'test'))).toBe(true)
  })
  test('releasing gives it to the next, and never takes what another has taken since', () => {
    const first = tryLock(file, 'test')
    if (!isLock(first)) throw new Error('the first attempt got no lock')
    ownedBy(identify(otherProcess().pid)!)
    first.release()
    expect(lockOwner(file)?.token).toBe('other')
    rmSync(file)
    const second = tryLock(file, 'test')
    if (!isLock(second)) throw new Error('the second attempt got no lock')
    second.release()
    expect(readdirSync(dir)).toEqual([])
  })
  test('of many that start at the same moment on a dead owner’s lock, one gets it: a hundred times over', async () => {
    const rounds = Array.from({ length: 100 }, (_, round) => path.join(dir, `${round}.lock`))
    const dead = { pid: 2 ** 22 + 1, startedAt: '1', token: 'other', what: 'test', launchers: [] }
    for (const round of rounds) writeFileSync(round, JSON.stringify(dead))
    // Each round begins for all at one moment, so that all of them find the dead owner.
    const source = `const { tryLock, isLock } = await import(${JSON.stringify(path.resolve('lib/run/lock.ts'))});
      const rounds = ${JSON.stringify(rounds)};
      process.stdin.once('data', (start) => {
        console.log(JSON.stringify(rounds.map((file, round) => {
          while (Date.now() < Number(start) + 15 * round);
          return isLock(tryLock(file, 'race'));
        })) + 'end')
      });
      console.log('ready'); setTimeout(() => {}, 1e6)`
    const racers = Array.from({ length: 6 }, () => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source])
      started.push(child)
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
      return { child, output: () => output }
    })
    await expect.poll(() => racers.every((racer) => racer.output().includes('ready')), { timeout: 20_000 }).toBe(true)
    const start = String(Date.now() + 300)
    for (const { child } of racers) child.stdin.write(start)
    await expect.poll(() => racers.every((racer) => racer.output().endsWith('end\n')), { timeout: 30_000 }).toBe(true)
    const won = racers.map((racer) => JSON.parse(/\[.*\]/.exec(racer.output())![0]) as boolean[])
    expect(rounds.map((_, round) => won.filter((outcome) => outcome[round]).length)).toEqual(rounds.map(() => 1))
    expect(readdirSync(dir).toSorted()).toEqual(rounds.map((round) => path.basename(round)).toSorted())
    for (const round of rounds) expect(JSON.parse(readFileSync(round, 'utf8'))).toMatchObject({ what: 'race' })
  })
})
