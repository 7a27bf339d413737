import { now } from './clock'

/** A line may say what happened, how often, how long and to which id. Never a text, a name or an error's message. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>
export type Level = 'info' | 'warn' | 'error'

function write(level: Level, event: string, fields: Fields): void {
  const line = JSON.stringify({ time: now(), level, event, ...fields })
  ;(level === 'info' ? process.stdout : process.stderr).write(`${line}\n`)
}

/**
 * Name, code and the frames of the stack. The message is left out: a database driver quotes values in it, and those may
 * be a therapist's words.
 */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : null
  const stack = error.stack ?? ''
  // From behind the message: a line of a message may look like a frame.
  const frames = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
  return { error: error.name, code, at: frames.join(' | ') }
}

export const log = {
  info: (event: string, fields: Fields = {}): void => write('info', event, fields),
  warn: (event: string, fields: Fields = {}): void => write('warn', event, fields),
  error: (event: string, error: unknown, fields: Fields = {}): void =>
    write('error', event, { ...fields, ...errorFields(error) }),
}
