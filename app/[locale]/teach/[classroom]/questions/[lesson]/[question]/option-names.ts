import type { Question } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'

/** Options as they are read, joined in the language of the page. */
export function optionNames(question: Question, ids: readonly string[], locale: Locale): string {
  const names = question.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text[locale])
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}
