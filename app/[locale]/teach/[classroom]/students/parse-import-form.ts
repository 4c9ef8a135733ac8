import { parseLocale } from '@/lib/i18n/parse-locale'
import { formFields } from '@/lib/server/form-fields'

/** The file, where one was chosen; else what was pasted. */
export async function parseImportForm(form: FormData) {
  const fields = formFields(form) ?? {}
  const { file, names } = fields
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const hasFile = file instanceof File && file.size > 0
  return {
    locale: parseLocale(fields.locale),
    classroom: text('classroom'),
    list: hasFile
      ? new Uint8Array(await file.arrayBuffer())
      : new TextEncoder().encode(typeof names === 'string' ? names : ''),
    classId: text('class') || null,
  }
}
