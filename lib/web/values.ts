/** What a form sent: every field with all its values, line endings as \n, nothing judged yet. */
export type Values = Readonly<Record<string, readonly string[]>>

export const one = (values: Values, name: string): string => values[name]?.[0] ?? ''
export const all = (values: Values, name: string): readonly string[] => values[name] ?? []
/** The chosen answer, or undefined: a schema then says in its own words what is missing. */
export const chosen = (values: Values, name: string): string | undefined => values[name]?.[0] || undefined
export const ticked = (values: Values, name: string): boolean => all(values, name).length > 0

/** Fields whose name starts with an underscore are the form's own: key, version, button. */
export const isOwn = (name: string): boolean => name.startsWith('_')

/** A field may hold only text; a file is dropped, since there are no uploads. */
export function valuesOf(data: FormData): Record<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [name, value] of data) {
    if (typeof value !== 'string') continue
    values.set(name, [...(values.get(name) ?? []), value.replace(/\r\n?/g, '\n')])
  }
  return Object.fromEntries(values)
}
