const MAX_FIELDS = 50

/** Every field of a form by its name; null for what is no form, a field that stands there twice, or more than any page of ours has. */
export function formFields(form: unknown): Record<string, FormDataEntryValue> | null {
  if (!(form instanceof FormData)) return null
  const names = [...form.keys()]
  const isOneOfEach = names.length <= MAX_FIELDS && new Set(names).size === names.length
  return isOneOfEach ? Object.fromEntries(form) : null
}
