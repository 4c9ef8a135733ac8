import { formFields } from './form-fields'

const MAX_LENGTH = 2000

/** A field of a form as a person could have filled it in; anything else, a forged form included, is an empty one. */
export function formText(form: unknown, name: string): string {
  const value = formFields(form)?.[name]
  return typeof value === 'string' && value.length <= MAX_LENGTH ? value : ''
}
