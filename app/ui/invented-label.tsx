import { getTranslations } from 'next-intl/server'

/** On every page of a lesson that was written for teaching. */
export async function InventedLabel() {
  const t = await getTranslations('Lesson')
  return (
    <p
      className="mb-2 w-fit rounded-md border border-rule bg-sheet px-2 py-0.5 text-muted text-sm"
      data-invented
    >
      {t('invented')}
    </p>
  )
}
