import type { Worker } from 'node:worker_threads'

export type PoolOptions = {
  /** Starts one worker. It answers each `{ id, … }` with `{ id, ok, … }`. */
  readonly start: () => Worker
  readonly workers: number
  /** Jobs that may wait; one more is refused at once. */
  readonly queue: number
  readonly timeoutMs: number
}
export type PoolFailure = 'druk' | 'te-lang' | 'gestopt'
/** The pool gave up on a job: too many waiting, too slow, or its worker died. */
export class PoolError extends Error {
  constructor(
    readonly reden: PoolFailure,
    readonly waar = '',
  ) {
    super(`worker pool: ${reden}`)
    this.name = 'PoolError'
  }
}

type Reply = { readonly id: number; readonly ok: boolean }
type Job<I, O> = {
  readonly id: number
  readonly input: I
  readonly resolve: (reply: O) => void
  readonly reject: (error: PoolError) => void
}
type Seat<I, O> = { worker: Worker | null; job: Job<I, O> | null; timer: NodeJS.Timeout | undefined }

/**
 * At most so many worker threads, one job each, the rest in a short queue. A worker that is too slow or dies takes only
 * its own job with it; the next job gets a new one. An idle worker does not keep the process alive, a busy one does.
 */
export class WorkerPool<I extends object, O extends Reply> {
  readonly #seats: Seat<I, O>[]
  readonly #waiting: Job<I, O>[] = []
  #lastId = 0

  constructor(readonly options: PoolOptions) {
    this.#seats = Array.from({ length: options.workers }, () => ({ worker: null, job: null, timer: undefined }))
  }

  run(input: I): Promise<O> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= this.options.queue && this.#seats.every((seat) => seat.job)) {
        reject(new PoolError('druk'))
        return
      }
      this.#waiting.push({ id: ++this.#lastId, input, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#seats.map(async (seat) => seat.worker?.terminate()))
  }

  #next(): void {
    // A seat whose worker is warm goes first.
    const free = this.#seats.filter((seat) => !seat.job)
    const seat = free.find((candidate) => candidate.worker) ?? free[0]
    const job = seat && this.#waiting.shift()
    if (!seat || !job) return
    seat.job = job
    seat.timer = setTimeout(() => this.#drop(seat, new PoolError('te-lang')), this.options.timeoutMs)
    try {
      seat.worker ??= this.#hire(seat)
      seat.worker.ref()
      seat.worker.postMessage({ id: job.id, ...job.input })
    } catch (error) {
      this.#drop(seat, new PoolError('gestopt', error instanceof Error ? error.name : ''))
    }
  }

  #hire(seat: Seat<I, O>): Worker {
    const worker = this.options.start()
    const gone = (why: string) => {
      if (seat.worker === worker) this.#drop(seat, new PoolError('gestopt', why))
    }
    worker.on('message', (reply: O) => {
      if (seat.worker === worker && seat.job?.id === reply.id) this.#finish(seat, (job) => job.resolve(reply))
    })
    // Only the code: the message of an error in the worker could hold text of the case.
    worker.on('error', (error: Error & { code?: string }) => gone(error.code ?? error.name))
    worker.on('exit', (code) => gone(`exit ${code}`))
    return worker
  }

  #finish(seat: Seat<I, O>, settle: (job: Job<I, O>) => void): void {
    const { job } = seat
    clearTimeout(seat.timer)
    seat.job = null
    seat.worker?.unref()
    if (job) settle(job)
    this.#next()
  }

  #drop(seat: Seat<I, O>, error: PoolError): void {
    const { worker } = seat
    seat.worker = null
    void worker?.terminate()
    this.#finish(seat, (job) => job.reject(error))
  }
}
