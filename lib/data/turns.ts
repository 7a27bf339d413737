import { DatabaseAway } from './database-away'

const WAIT_MS = 10_000

/**
 * The queue before the connections of one client: so many transactions at a time, the others in order of arrival. The
 * pool's own queue counts waiting for a free connection as connecting, and would say after two seconds of a busy
 * moment that the database is away.
 */
export class Turns {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(places: number) {
    this.#free = places
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }

  #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        reject(new DatabaseAway('queue', undefined))
      }, WAIT_MS)
      const enter = () => {
        clearTimeout(giveUp)
        resolve()
      }
      this.#waiting.push(enter)
    })
  }
}
