import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { FileEntry } from './manifest'

const CHUNK = 1 << 20

/** Copies one file, flushed to disk, and hashes the very bytes that were written. Null when it vanished meanwhile. */
export async function copyHashed(from: string, to: string, name: string): Promise<FileEntry | null> {
  const source = await fs.open(from, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!source) return null
  await fs.mkdir(path.dirname(to), { recursive: true })
  const target = await fs.open(to, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(CHUNK)
    let size = 0
    for (;;) {
      const { bytesRead } = await source.read(buffer, 0, CHUNK)
      if (bytesRead === 0) break
      hash.update(buffer.subarray(0, bytesRead))
      await target.writeFile(buffer.subarray(0, bytesRead))
      size += bytesRead
    }
    await target.sync()
    return { path: name, size, sha256: hash.digest('hex') }
  } finally {
    await source.close()
    await target.close()
  }
}

export async function hashFile(file: string): Promise<{ size: number; sha256: string }> {
  const source = await fs.open(file, 'r')
  try {
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(CHUNK)
    let size = 0
    for (;;) {
      const { bytesRead } = await source.read(buffer, 0, CHUNK)
      if (bytesRead === 0) return { size, sha256: hash.digest('hex') }
      hash.update(buffer.subarray(0, bytesRead))
      size += bytesRead
    }
  } finally {
    await source.close()
  }
}
