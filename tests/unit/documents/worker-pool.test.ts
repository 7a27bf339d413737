import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, test } from 'vitest'
import { PoolError, WorkerPool } from '@/lib/documents/worker-pool'

type Ask = { do: 'echo' | 'hang' | 'die' | 'throw' | 'slow'; text?: string }
type Reply = { id: number; ok: boolean; text?: string; thread?: number }
const SOURCE = `
  const { parentPort, threadId } = require('node:worker_threads')
  parentPort.on('message', (m) => {
    if (m.do === 'die') process.exit(3)
    if (m.do === 'throw') throw new Error('secret of the case')
    if (m.do === 'hang') for (;;);
    setTimeout(() => parentPort.postMessage({ id: m.id, ok: true, text: m.text, thread: threadId }), m.do === 'slow' ? 100 : 0)
  })`

const pools: WorkerPool<Ask, Reply>[] = []
let started = 0
function pool(over: { workers?: number; queue?: number; timeoutMs?: number } = {}) {
  const start = () => {
    started += 1
    return new Worker(SOURCE, { eval: true })
  }
  const made = new WorkerPool<Ask, Reply>({ start, workers: 2, queue: 4, timeoutMs: 5_000, ...over })
  pools.push(made)
  started = 0
  return made
}
afterEach(async () => {
  await Promise.all(pools.splice(0).map((made) => made.close()))
})
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (e: unknown) => (e instanceof PoolError ? e.reden : 'other'),
  )

describe('PDFs are made by a bounded number of workers (issue 2, record)', () => {
  test('answers go to who asked, also when all ask at once', async () => {
    const made = pool()
    const texts = ['a', 'b', 'c', 'd', 'e', 'f']
    const replies = await Promise.all(texts.map((text) => made.run({ do: 'slow', text })))
    expect(replies.map((reply) => reply.text)).toEqual(texts)
    expect(new Set(replies.map((reply) => reply.thread)).size).toBe(2)
    expect(started).toBe(2)
  })

  test('a warm worker is used before a second one is started', async () => {
    const made = pool()
    await made.run({ do: 'echo' })
    await made.run({ do: 'echo' })
    expect(started).toBe(1)
  })

  test('one job more than fits is refused at once; the others are done', async () => {
    const made = pool({ workers: 1, queue: 1 })
    const jobs = [made.run({ do: 'slow' }), made.run({ do: 'slow' }), made.run({ do: 'slow' })]
    expect(await Promise.all(jobs.map(reasonOf))).toEqual(['no error', 'no error', 'druk'])
  })

  test('a job that takes too long is stopped, and the next gets a new worker', async () => {
    const made = pool({ workers: 1, timeoutMs: 300 })
    const jobs = [made.run({ do: 'hang' }), made.run({ do: 'echo', text: 'na' })]
    expect(await reasonOf(jobs[0]!)).toBe('te-lang')
    expect((await jobs[1]!).text).toBe('na')
    expect(started).toBe(2)
  })

  test.each(['die', 'throw'] as const)('a worker that goes down (%s) takes only its own job with it', async (how) => {
    const made = pool({ workers: 1 })
    const jobs = [made.run({ do: how }), made.run({ do: 'echo', text: 'na' })]
    expect(await reasonOf(jobs[0]!)).toBe('gestopt')
    expect((await jobs[1]!).text).toBe('na')
  })

  test('what the error says is not passed on: it could hold text of the case', async () => {
    const error = await pool({ workers: 1 })
      .run({ do: 'throw' })
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(PoolError)
    expect(JSON.stringify(error) + String(error)).not.toContain('secret')
  })
})
