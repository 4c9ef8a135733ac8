import { getTranslations } from 'next-intl/server'

export async function SiteFooter() {
  const t = await getTranslations('Site')
  return (
    <footer className="border-t border-rule text-muted text-sm print:hidden">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap gap-x-6 gap-y-2 px-4 py-4">
        <p className="me-auto max-w-prose">{t('privacy')}</p>
      </div>
    </footer>
  )
}
