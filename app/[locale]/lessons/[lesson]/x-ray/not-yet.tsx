import { getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'

type Props = { lesson: string; questionsLeft: number; resumeAt: string | null }

export async function NotYet({ lesson, questionsLeft, resumeAt }: Props) {
  const t = await getTranslations('XRay')
  return (
    <div className="card max-w-prose">
      <p className="font-semibold text-lg">{t('notYet')}</p>
      <p className="mt-1">{t('notYetWhy', { left: questionsLeft })}</p>
      <p className="mt-4">
        <Link href={`/lessons/${lesson}/${resumeAt}`} className="button">
          {t('goOn')}
        </Link>
      </p>
    </div>
  )
}
