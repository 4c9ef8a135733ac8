import { getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'

export async function SiteFooter() {
  const [t, notice] = [await getTranslations('Site'), await getTranslations('PrivacyNotice')]
  return (
    <footer className="border-t border-rule text-muted text-sm print:hidden">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-4">
        <p className="me-auto max-w-prose">{t('privacy')}</p>
        <Link href="/privacy" className="inline-flex min-h-11 items-center underline underline-offset-4">
          {notice('title')}
        </Link>
        <Link href="/teach" className="inline-flex min-h-11 items-center underline underline-offset-4">
          {t('forTeachers')}
        </Link>
      </div>
    </footer>
  )
}
