import { randomUUID } from 'node:crypto'

/** A new random id (UUID version 4) under the brand that is asked for: `newId<DossierId>()`. */
export const newId = <T extends string>(): T => randomUUID() as string as T
