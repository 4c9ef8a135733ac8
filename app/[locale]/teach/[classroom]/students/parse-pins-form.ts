import { parseLocale } from '@/lib/i18n/parse-locale'

/** The one named by its own button, everybody, or those who are ticked: as many boxes as students, all of one name. */
export function parsePinsForm(form: unknown) {
  const fields = form instanceof FormData ? form : new FormData()
  const text = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  const chosen = fields.getAll('chosen').filter((value) => typeof value === 'string')
  const only = text('only')
  const isAll = text('all') === 'yes'
  return {
    locale: parseLocale(text('locale')),
    classroom: text('classroom'),
    learners: only ? [only] : isAll ? ('all' as const) : chosen,
  }
}
