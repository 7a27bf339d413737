import type { ReactNode } from 'react'

/** In words, and in the shape of the mark; never in colour alone. */
export type State = 'niet-begonnen' | 'bezig' | 'klaar' | 'nvt' | 'nu'
export const STATE_WORDS: Readonly<Record<State, string>> = {
  'niet-begonnen': 'Nog niet begonnen',
  bezig: 'Bezig',
  klaar: 'Klaar',
  nvt: 'Niet van toepassing',
  nu: 'Hier bent u',
}

export const StateMark = ({ state }: { state: State }) => (
  <span className="mark" data-state={state} aria-hidden="true" />
)

export type Step = {
  readonly key: string
  readonly title: ReactNode
  readonly text?: ReactNode
  readonly state?: State
  readonly href?: string
  /** One of the two steps at which is weighed; a fuller mark, when it has no state of its own. */
  readonly weighs?: boolean
}

/** A path: the five steps, or the way that a dossier took. */
export const PathList = ({ steps, label }: { steps: readonly Step[]; label: string }) => (
  <ol className="path" aria-label={label}>
    {steps.map(({ key, title, text, state, href, weighs }) => (
      <li key={key} {...(state === 'nu' ? { 'aria-current': 'step' } : {})}>
        <StateMark state={state ?? (weighs ? 'klaar' : 'niet-begonnen')} />
        {href === undefined ? <b>{title}</b> : <a href={href}>{title}</a>}
        {text !== undefined && <span>{text}</span>}
        {state !== undefined && <span className="visually-hidden"> ({STATE_WORDS[state]})</span>}
      </li>
    ))}
  </ol>
)

export type Task = {
  readonly key: string
  readonly href: string
  readonly title: ReactNode
  readonly hint?: ReactNode
  readonly state: State
  /** More exact than the four words: "3 feiten". */
  readonly count?: string
  /** Instead of the word for its state, where none of them says it: "Nu niet". */
  readonly word?: string
}

/** The home of a dossier. Nothing is locked; the state only says what is there. */
export const TaskList = ({ tasks, label }: { tasks: readonly Task[]; label: string }) => (
  <ul className="tasks" aria-label={label}>
    {tasks.map(({ key, href, title, hint, state, count, word = STATE_WORDS[state] }) => (
      <li key={key}>
        <StateMark state={state} />
        <span className="task">
          <a href={href} aria-describedby={`taak-${key}`}>
            {title}
          </a>
          {hint !== undefined && <span className="quiet"> {hint}</span>}
        </span>
        <span className="state" data-state={state} id={`taak-${key}`}>
          {count === undefined ? word : `${word}: ${count}`}
        </span>
      </li>
    ))}
  </ul>
)
