/** A frozen database answers nothing at all; the person must still get an answer, and the text back. */
export class Deadline extends Error {
  override readonly name = 'Deadline'
}

export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  // When the deadline wins, a later failure of the work has nobody left to tell.
  work.catch(() => undefined)
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Deadline('too late')), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Is the storage away (or too slow), rather than something broken on our side? Known by name: web may not import data. */
export const isAway = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'DatabaseAway' || error.name === 'Deadline')
