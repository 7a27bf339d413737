import { describe, expect, test } from 'vitest'
import { wrongMarkup, wrongStyles } from './markup'
import { apply, lines, only, repository } from './repository'

/** Pages, their components, and the documents that are shown as a page. React-PDF's styles are not HTML. */
const isPage = (file: string, text: string) =>
  /^(?:app|lib\/web|lib\/documents)\/.*\.tsx?$/.test(file) && !text.includes('@react-pdf/renderer')

const P = 'app/x/page.tsx'
const FINE: readonly string[] = [
  `export default () => <a href="https://veiligthuis.nl">Veilig Thuis</a>`,
  `export default () => <form method="post" action="./vastleggen"><input name="a" /></form>`,
  `import Link from 'next/link'; export default () => <Link prefetch={false} href="/vit/kader">Kader</Link>`,
  `export default () => <img src="/logo.svg" alt="" />`,
  'export const p = `<p class="a"><a href="https://veiligthuis.nl">x</a> <link href="/basis.css"></p>`',
  `export default async function X() { return <APage /> }; async function APage() { return null }`,
  `export default () => <p className="style">fetch en style als woorden: 'use server'</p>`,
]
const PLANTED: readonly (readonly [name: string, file: string, text: string, why: RegExp])[] = [
  ['an inline style', P, `export default () => <p style={{ color: 'red' }} />`, /^style=/],
  ['raw HTML', P, `export default () => <p dangerouslySetInnerHTML={{ __html: '' }} />`, /^dangerouslySet/],
  ['an event handler as text', P, `export default () => <p onClick="alert(1)" />`, /^onClick= with a text/],
  ['next/image', P, `import Image from 'next/image'; export default Image`, /next\/image/],
  ['next/script', P, `import Script from 'next/script'; export default Script`, /next\/script/],
  ['a font from Google', P, `import { Inter } from 'next/font/google'; export default Inter`, /font\/google/],
  ['a server action', P, `async function act() { 'use server' }; export default act`, /'use server'/],
  ['a component for the browser', P, `'use client'; export const A = () => null`, /'use client'/],
  ['an async part', P, `export default async () => <A />; async function A() { return null }`, /an async component/],
  ['the same as a constant', P, `export const A = async () => null`, /an async component/],
  ['a cached page', P, `'use cache'; export default () => null`, /'use cache'/],
  ['fetch in a page', P, `export default async () => { await fetch('/x') }`, /^fetch\(\)/],
  ['fetch by way of window', P, `export default async () => { await window.fetch('/x') }`, /^fetch\(\)/],
  ['storage in the browser', P, `export default () => localStorage.setItem('a', 'b')`, /localStorage/],
  ['a loading page', 'app/x/loading.tsx', `export default () => null`, /loading page/],
  ['a link that prefetches', P, `import Link from 'next/link'; export default () => <Link href="/a" />`, /prefetch/],
  [
    'a link with prefetching on',
    P,
    `import L from 'next/link'; export default () => <L prefetch={true} href="/a" />`,
    /prefetch/,
  ],
  [
    'a Link to the start of login',
    P,
    'import Link from "next/link"; export default (p: { v: string }) => <Link prefetch={false} href={`/${p.v}/inloggen/start`} />',
    /address that acts/,
  ],
  ['an image from elsewhere', P, `export default () => <img src="https://x.nl/a.png" alt="" />`, /<img src>/],
  ['the same without protocol', P, `export default () => <img src="//x.nl/a.png" alt="" />`, /<img src>/],
  [
    'the same in a template',
    P,
    'export default (p: { a: string }) => <img src={`https://${p.a}`} alt="" />',
    /<img src>/,
  ],
  [
    'a stylesheet from elsewhere',
    P,
    `export default () => <link rel="stylesheet" href="https://x.nl/a.css" />`,
    /<link/,
  ],
  ['a form to elsewhere', P, `export default () => <form method="post" action="https://x.nl" />`, /<form action>/],
  ['a form without a method', P, `export default () => <form action="/x" />`, /says its method/],
  ['a frame', P, `export default () => <iframe src="/x" />`, /<iframe>/],
  ['a style element', P, `export default () => <style>{'p{}'}</style>`, /<style>/],
  [
    'an inline style in a text',
    'lib/web/x.ts',
    'export const p = (a: string) => `<p class="a" style="b">${a}</p>`',
    /style in a text/,
  ],
  ['an event handler in a text', 'lib/web/x.ts', `export const p = '<p onclick="x()">'`, /handler in a text/],
  ['a script in a text', 'lib/web/x.ts', 'export const p = `<script>x()</script>`', /script, style or frame/],
  [
    'an image from elsewhere in a text',
    'lib/web/x.ts',
    `export const p = '<img src="//x.nl/a.png">'`,
    /text loads from/,
  ],
  ['a script link', P, `export default () => <a href="javascript:void 0">x</a>`, /runs a script/],
]

describe('pages: no inline style, no third party, no Server Action, no loading page', () => {
  test.each(FINE)('allows: %s', (text) => expect(wrongMarkup(P, text)).toEqual([]))
  test.each(PLANTED)('refuses: %s', (_name, file, text, why) => {
    expect(wrongMarkup(file, text).join('\n')).toMatch(why)
  })
  test('refuses: a stylesheet that loads from elsewhere, in three ways', () => {
    expect(wrongStyles('a.css', `@import "https://x.nl/a.css"; a { background: url(//x.nl/b.png) }`)).toHaveLength(2)
    expect(wrongStyles('a.css', `@import url('https://x.nl/a.css')`)).toHaveLength(1)
    expect(wrongStyles('a.css', `@import 'tailwindcss'; a { background: url(/b.png) } /* https://x.nl */`)).toEqual([])
  })

  test('every page, component and stylesheet of this repository keeps it', () => {
    const files = repository()
    const pages = new Map([...files].filter(([file, text]) => isPage(file, text)))
    const styles = only(files, (file) => file.endsWith('.css'))
    expect(lines([...apply(wrongMarkup, pages), ...apply(wrongStyles, styles)])).toEqual([])
    expect(pages.size).toBeGreaterThan(120)
    expect(styles.size).toBeGreaterThan(0)
  })
})
