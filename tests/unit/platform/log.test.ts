import { afterEach, describe, expect, test, vi } from 'vitest'
import { log } from '@/lib/platform/log'

const written: string[] = []
const keep = (line: unknown) => written.push(String(line)) > 0
vi.spyOn(process.stdout, 'write').mockImplementation(keep)
vi.spyOn(process.stderr, 'write').mockImplementation(keep)
afterEach(() => written.splice(0))

describe('the technical log holds no case content', () => {
  test('one JSON object a line, with time, level and event', () => {
    log.info('server.klaar', { port: 3000 })
    expect(JSON.parse(written[0]!)).toMatchObject({ level: 'info', event: 'server.klaar', port: 3000 })
    expect(written[0]!.endsWith('}\n')).toBe(true)
  })
  test('an error gives its name, code and place, and not its message: drivers quote what was typed', () => {
    const error = Object.assign(new TypeError('duplicate key (moeder is geslagen)\n    at moeder geslagen'), {
      code: '23505',
    })
    log.error('database.fout', error)
    const line = JSON.parse(written[0]!) as Record<string, unknown>
    expect(line).toMatchObject({ level: 'error', error: 'TypeError', code: '23505' })
    expect(line['at']).toContain('log.test.ts')
    expect(written.join('')).not.toContain('geslagen')
  })
  test('something else that was thrown gives its kind only', () => {
    log.error('fout', 'moeder is geslagen')
    expect(JSON.parse(written[0]!)).toMatchObject({ error: 'string' })
    expect(written.join('')).not.toContain('geslagen')
  })
})
