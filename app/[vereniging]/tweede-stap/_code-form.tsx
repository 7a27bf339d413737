/** One code, and nothing else. The browser may fill it in from a message, but keeps nothing. */
export const CodeForm = ({
  action,
  label,
  hint,
  naar,
  error,
  numeric,
  submit,
  hidden = {},
}: {
  action: string
  label: string
  hint?: string
  naar: string | null
  error: string | undefined
  numeric?: boolean
  submit: string
  hidden?: Readonly<Record<string, string>>
}) => (
  <form className="form" method="post" action={action} noValidate>
    {naar !== null && <input type="hidden" name="naar" defaultValue={naar} />}
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} defaultValue={value} />
    ))}
    <div className="field" {...(error === undefined ? {} : { 'data-error': '' })}>
      <label htmlFor="code">{label}</label>
      {hint !== undefined && (
        <p className="hint" id="code-uitleg">
          {hint}
        </p>
      )}
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
        aria-describedby={[hint && 'code-uitleg', error && 'code-fout'].filter(Boolean).join(' ') || undefined}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
    <div className="buttons">
      <button className="button">{submit}</button>
    </div>
  </form>
)
