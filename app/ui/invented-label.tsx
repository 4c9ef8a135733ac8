import { getTranslations } from 'next-intl/server'
import type { Lesson } from '@/lib/lesson/lesson'

/** On every page that shows a lesson, or its words: whether it was written for teaching. Nothing for a real article. */
export async function InventedLabel({ lesson }: { lesson: Pick<Lesson, 'isInvented'> }) {
  const t = await getTranslations('Lesson')
  if (!lesson.isInvented) return null
  return (
    <p
      className="mb-2 w-fit rounded-md border border-rule bg-sheet px-2 py-0.5 text-muted text-sm"
      data-invented
    >
      {t('invented')}
    </p>
  )
}
