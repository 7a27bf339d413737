import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = ['tokens.css', 'base.css', 'forms.css', 'plain.css', 'print.css']
const FACES = ['400', '700'].map(
  (weight) =>
    `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};font-display:swap;src:url(/letter/${weight}) format('woff2')}`,
)
let text: string | undefined

/** The stylesheets of the pages without React, as one; read once per process, from where the build takes them too. */
export function baseStyle(): string {
  const folder = join(process.cwd(), 'app', '_ui', 'style')
  text ??= [...FACES, ...FILES.map((file) => readFileSync(join(folder, file), 'utf8'))].join('\n')
  return text
}
