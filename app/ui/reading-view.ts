import { type Locale, locales } from '@/lib/question/text'

export const readingViews = [...locales, 'both'] as const
export type ReadingView = (typeof readingViews)[number]

/** The views in which these languages may be read. */
export function viewsIn(languages: readonly Locale[]): readonly ReadingView[] {
  return languages.length === locales.length ? readingViews : languages
}

/** What `?view=` asks for; without it, the article is read in the language of the page, or in the one that is offered. */
export function parseReadingView(
  asked: unknown,
  locale: Locale,
  views: readonly ReadingView[] = readingViews,
): ReadingView {
  const fallback = views.includes(locale) ? locale : views[0]
  return views.find((view) => view === asked) ?? fallback ?? locale
}

/** The languages a view shows, the page's own first. */
export function languagesOf(view: ReadingView, locale: Locale): readonly Locale[] {
  if (view !== 'both') return [view]
  return locale === 'ar' ? ['ar', 'en'] : ['en', 'ar']
}

/** The language in which questions are asked: the only one that is offered, else that of the page. */
export function askedIn(offered: readonly Locale[], locale: Locale): Locale {
  const [only, ...others] = offered
  return only && others.length === 0 ? only : locale
}
