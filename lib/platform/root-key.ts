import { readFileSync, statSync } from 'node:fs'
import { type Key, keyOf } from './crypto'
import { ConfigurationError, rootKeyEnv } from './env'

/** The file holds 64 hexadecimal characters on the first line; older root keys, if any, on the lines after it. */
function fromFile(file: string): string[] {
  let text: string
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new ConfigurationError(`Anderen kunnen de hoofdsleutel lezen. Doe: chmod 600 ${file}`)
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    throw new ConfigurationError(`ROOT_KEY_FILE kan niet worden gelezen: ${file}. Controleer het pad en de rechten.`)
  }
  const lines = text.split('\n').filter((line) => line !== '')
  if (lines.length === 0 || lines.some((line) => !/^[0-9a-f]{64}$/.test(line)))
    throw new ConfigurationError(`${file} moet per regel 64 tekens 0-9 en a-f bevatten. Zet de goede sleutel terug.`)
  return lines
}

let loaded: Key | undefined
/** The key that wraps every association's key. The first one wraps; older ones still unwrap, until all is rewrapped. */
export function rootKey(): Key {
  if (loaded) return loaded
  const { ROOT_KEY, ROOT_KEY_FILE } = rootKeyEnv()
  const [newest, ...older] = (ROOT_KEY_FILE === undefined ? ROOT_KEY!.split(',') : fromFile(ROOT_KEY_FILE)).map((h) =>
    Buffer.from(h, 'hex'),
  )
  loaded = keyOf(
    newest!,
    older.map((o) => keyOf(o)),
  )
  return loaded
}
