import type { ReactNode } from 'react'

/** Label and value, as on a check page or a record. Empty values are said, not hidden. */
export const Facts = ({ rows }: { rows: readonly { readonly label: string; readonly value: ReactNode }[] }) => (
  <dl className="facts">
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value === '' || value === null || value === undefined ? <span className="quiet">Niet ingevuld</span> : value}
        </dd>
      </div>
    ))}
  </dl>
)

/** Text of a person, with its own lines. */
export const Typed = ({ children }: { children: string }) => <p className="typed">{children}</p>
