import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = ['tokens.css', 'base.css', 'forms.css', 'plain.css', 'print.css']
let text: string | undefined

/** The stylesheets of the pages without React, as one; read once per process, from where the build takes them too. */
export function baseStyle(): string {
  const folder = join(process.cwd(), 'app', '_ui', 'style')
  text ??= FILES.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  return text
}
