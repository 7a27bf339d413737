import { describe, expect, test } from 'vitest'
import { ownPath, withQuery } from '@/lib/web/see-other'

describe('the way back after login: only a page of this association, never another site (ASVS 1.2.2)', () => {
  test.each([
    '/vit',
    '/vit/',
    '/vit/dossiers',
    '/vit/dossiers/1b/notities/nieuw?concept=9d-1&botsing=1',
    '/vit/kader/3.1',
  ])('goes back to %s', (path) => expect(ownPath(path, 'vit')).toBe(path))
  test.each([
    ...[
      '//evil.example',
      '/\\evil.example',
      'https://evil.example/vit',
      '/vvvk/dossiers',
      '/vitx',
      '/vit//evil.example/..\\',
    ],
    ...['/vit/dossiers#fragment', '/vit/%0d%0aset-cookie:x', 'javascript:alert(1)', '', `/vit/${'a'.repeat(600)}`],
    '/vit/../vvvk/dossiers',
  ])('not to %s', (path) => expect(ownPath(path, 'vit')).toBeNull())
  test('nothing asked, nowhere to go', () => {
    expect(ownPath(null, 'vit')).toBeNull()
    expect(ownPath(undefined, 'vit')).toBeNull()
  })
})

describe('addresses with a query', () => {
  test('a query is added to a path with or without one, and the fragment stands last', () => {
    expect(withQuery('/a', { b: 'c d' })).toBe('/a?b=c+d')
    expect(withQuery('/a?x=1', { concept: 'k' }, 'fouten')).toBe('/a?x=1&concept=k#fouten')
    expect(withQuery('/a#old', { b: '1' })).toBe('/a?b=1')
    expect(withQuery('/a', {})).toBe('/a')
  })
})
