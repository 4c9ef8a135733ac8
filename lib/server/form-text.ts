const MAX_FIELDS = 50
const MAX_LENGTH = 2000

/** A field of a form as a person could have filled it in; anything else, a forged form included, is an empty one. */
export function formText(form: unknown, name: string): string {
  if (!(form instanceof FormData) || [...form.keys()].length > MAX_FIELDS) return ''
  const [value, ...more] = form.getAll(name)
  return typeof value === 'string' && more.length === 0 && value.length <= MAX_LENGTH ? value : ''
}
