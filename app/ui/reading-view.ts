import { type Locale, locales } from '@/lib/question/text'

export const readingViews = [...locales, 'both'] as const
export type ReadingView = (typeof readingViews)[number]

/** What `?view=` asks for; without it, the article is read in the language of the page. */
export function parseReadingView(asked: unknown, locale: Locale): ReadingView {
  return readingViews.find((view) => view === asked) ?? locale
}

/** The languages a view shows, the page's own first. */
export function languagesOf(view: ReadingView, locale: Locale): readonly Locale[] {
  if (view !== 'both') return [view]
  return locale === 'ar' ? ['ar', 'en'] : ['en', 'ar']
}
