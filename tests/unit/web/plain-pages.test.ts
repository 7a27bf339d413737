import { describe, expect, test } from 'vitest'
import { giveBack } from '@/lib/web/give-back'
import { plainPage } from '@/lib/web/html-page'

const NASTY = '\n"Lange" tekst <script>alert(1)</script>&amp;\n</textarea>einde'
const given = () =>
  giveBack({
    status: 503,
    title: 'Even geen verbinding',
    intro: '<p>Bewaar uw tekst.</p>',
    action: '/vit/x/vastleggen',
    labels: { tekst: 'Uw notitie' },
    values: { tekst: [NASTY], soort: ['feit'], rol: ['a', 'b'], _sleutel: ['k'], _actie: ['bewaren'], 'x"y': ['"'] },
    button: 'Verstuur opnieuw',
  })
/** As a browser reads a textarea: one newline after the tag is dropped, entities are resolved. */
const textarea = (html: string) =>
  /<textarea[^>]*>\n([\s\S]*?)<\/textarea>/
    .exec(html)![1]!
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('pages without React: the emergency numbers on each, and nothing typed is lost', () => {
  test.each(Object.entries(plainPage))('%s has the numbers, the way out and a heading', async (_, page) => {
    const response = page('/vit/dossiers')
    const html = await response.text()
    for (const part of ['href="tel:112"', 'href="tel:08002000"', 'href="/snel-weg"', '<h1>', 'lang="nl"']) {
      expect(html).toContain(part)
    }
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
  test('the typed text comes back letter for letter, its first newline too, and as text', async () => {
    const html = await given().text()
    expect(textarea(html)).toBe(NASTY)
    expect(html).not.toContain('<script>')
  })
  test('choices and the form’s key go along unseen; the button that was pressed does not', async () => {
    const html = await given().text()
    for (const hidden of [
      'name="soort" value="feit"',
      'name="rol" value="a"',
      'name="rol" value="b"',
      'name="_sleutel" value="k"',
    ]) {
      expect(html).toContain(`<input type="hidden" ${hidden}>`)
    }
    expect(html).toContain('name="x&quot;y" value="&quot;"')
    expect(html.match(/name="_actie"/g)).toHaveLength(1)
    expect(html).toContain('name="_actie" value="vastleggen"')
  })
  test('a storage that is away says when to ask again', () => expect(given().headers.get('retry-after')).toBe('30'))
})
