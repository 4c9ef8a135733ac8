import { getTranslations } from 'next-intl/server'
import { momentInWords } from '@/app/ui/moment-in-words'
import { Link } from '@/lib/i18n/navigation'

type Props = { lesson: string; questionsLeft: number; resumeAt: string | null; heldUntil: Date | null }

export async function NotYet({ lesson, questionsLeft, resumeAt, heldUntil }: Props) {
  const [work, inWords] = [await getTranslations('AssignedWork'), await momentInWords()]
  const t = await getTranslations('XRay')
  return (
    <div className="card max-w-prose">
      <p className="font-semibold text-lg">{t('notYet')}</p>
      {heldUntil && <p className="mt-1">{work('xRayHeld', { date: inWords(heldUntil) })}</p>}
      {questionsLeft > 0 && <p className="mt-1">{t('notYetWhy', { left: questionsLeft })}</p>}
      <p className="mt-4">
        <Link href={`/lessons/${lesson}/${resumeAt}`} className="button">
          {t('goOn')}
        </Link>
      </p>
    </div>
  )
}
