import { getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'

export default async function NotFoundPage() {
  const t = await getTranslations('NotFound')
  return (
    <div className="max-w-prose">
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-2 mb-6">{t('what')}</p>
      <Link href="/" className="button">
        {t('home')}
      </Link>
    </div>
  )
}
