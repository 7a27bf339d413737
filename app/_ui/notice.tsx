import type { ReactNode } from 'react'

const WORD = { uitleg: undefined, 'let-op': 'Let op', goed: 'Gelukt', fout: 'Fout', gevaar: 'Gevaar' } as const

/** A remark set apart. The first line says in words what kind it is. */
export function Notice({
  kind = 'uitleg',
  title,
  children,
}: {
  kind?: keyof typeof WORD
  title?: string
  children?: ReactNode
}) {
  const word = WORD[kind]
  const role = kind === 'fout' ? { role: 'alert' } : kind === 'goed' ? { role: 'status' } : {}
  return (
    <div className="notice" data-kind={kind} {...role}>
      {(word !== undefined || title !== undefined) && (
        <p className="notice-kind">{[word, title].filter((t) => t !== undefined).join(': ')}</p>
      )}
      {children}
    </div>
  )
}
