export type Fields = Record<string, string>

/** The hidden fields of a piece of HTML, React's own among them, by name. */
export function hiddenInputs(html: string): [string, string][] {
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)]
  return inputs.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')])
}

/** A form as a browser without JavaScript sends it: React's fields, then ours. */
export function asForm(fields: Fields | FormData, hidden: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(hidden)) form.append(name, value)
  for (const [name, value] of fields instanceof FormData ? fields : Object.entries(fields))
    form.append(name, value)
  return form
}
