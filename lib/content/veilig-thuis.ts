import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Channels } from '../domain/kader/channels'

let cached: Channels | undefined

/** How Veilig Thuis is reached; read and validated once per process. */
export function readChannels(): Channels {
  cached ??= Channels.parse(JSON.parse(readFileSync(join(process.cwd(), 'content', 'veilig-thuis.json'), 'utf8')))
  return cached
}
