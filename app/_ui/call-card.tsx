import type { ReactNode } from 'react'

/** One number, large enough to read while dialling. */
export const CallCard = ({
  title,
  number,
  tel,
  calm,
  children,
}: {
  title: string
  number: string
  tel: string
  calm?: boolean
  children?: ReactNode
}) => (
  <section className="call" {...(calm ? { 'data-kind': 'rustig' } : {})}>
    <h2>{title}</h2>
    <a className="number" href={`tel:${tel}`}>
      {number}
    </a>
    {children}
  </section>
)

/** What to have at hand, in the order in which Veilig Thuis asks. */
export const AskOrder = ({ items }: { items: readonly { readonly title: string; readonly text?: ReactNode }[] }) => (
  <ol className="ask-order">
    {items.map(({ title, text }) => (
      <li key={title}>
        <div>
          <b>{title}</b>
          {text !== undefined && <div>{text}</div>}
        </div>
      </li>
    ))}
  </ol>
)
