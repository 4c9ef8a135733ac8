import type { Locale } from '@/lib/question/text'

/** Where a file of a classroom is taken out, its headings in a language; `everything.zip` of one student only, where one is named. */
export function exportAddress(classroom: string, file: string, locale: Locale, learner?: string): string {
  const whose = learner === undefined ? '' : `&learner=${encodeURIComponent(learner)}`
  return `/api/classrooms/${encodeURIComponent(classroom)}/export/${file}?in=${locale}${whose}`
}
