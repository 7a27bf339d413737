import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'

/** What a validator that is not ours says of a value under a JSON Schema; empty when it is valid. Formats stand in patterns too. */
export function judgeOf(schema: Record<string, unknown>): (value: unknown) => readonly ErrorObject[] {
  const validate = new Ajv2020({ strict: true, strictTuples: false, validateFormats: false }).compile(schema)
  return (value) => (validate(value) ? [] : (validate.errors ?? []))
}
