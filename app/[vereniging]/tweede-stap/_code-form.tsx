type CodeField = {
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly numeric?: boolean
}
type CodeFormProps = CodeField & {
  readonly action: string
  readonly naar: string | null
  readonly submit: string
  readonly hidden?: Readonly<Record<string, string>>
}

/** One code, and nothing else. The browser may fill it in from a message, but keeps nothing. */
export const CodeForm = ({ action, naar, submit, hidden = {}, ...field }: CodeFormProps) => (
  <form className="form" method="post" action={action} noValidate>
    {Object.entries({ ...hidden, ...(naar === null ? {} : { naar }) }).map(([name, value]) => (
      <input key={name} type="hidden" name={name} defaultValue={value} />
    ))}
    <CodeInput {...field} />
    <div className="buttons">
      <button className="button">{submit}</button>
    </div>
  </form>
)

const CodeInput = ({ label, hint, error, numeric }: CodeField) => (
  <div className="field" {...(error === undefined ? {} : { 'data-error': '' })}>
    <label htmlFor="code">{label}</label>
    <p className="hint" id="code-uitleg">
      {hint}
    </p>
    {error !== undefined && (
      <p className="error" id="code-fout">
        <span className="visually-hidden">Fout: </span>
        {error}
      </p>
    )}
    <input
      id="code"
      name="code"
      data-size="code"
      type="text"
      autoComplete={numeric ? 'one-time-code' : 'off'}
      inputMode={numeric ? 'numeric' : 'text'}
      spellCheck={false}
      autoCapitalize="none"
      aria-describedby={error === undefined ? 'code-uitleg' : 'code-uitleg code-fout'}
      {...(error === undefined ? {} : { 'aria-invalid': true })}
    />
  </div>
)
