/** Bytes that own their buffer, which is what Prisma takes and gives. */
export type Bytes = Uint8Array<ArrayBuffer>

export const bytesOf = (source: Uint8Array): Bytes => Uint8Array.from(source)
export const hex = (source: Uint8Array): string => Buffer.from(source).toString('hex')
export const base64 = (source: Uint8Array): string => Buffer.from(source).toString('base64')
