import { getTranslations } from 'next-intl/server'

/** The rule by which "who says this?" is judged, read before the first such question. */
export async function ReadingRule() {
  const t = await getTranslations('ReadingRule')
  return (
    <aside className="mb-6 rounded-md border border-rule bg-sheet px-4 py-3 text-sm">
      <h2 className="font-semibold text-base">{t('title')}</h2>
      <ol className="mt-1 list-decimal space-y-1 ps-5">
        <li>{t('subject')}</li>
        <li>{t('continues')}</li>
        <li>{t('document')}</li>
        <li>{t('narration')}</li>
        <li>{t('marks')}</li>
      </ol>
    </aside>
  )
}
