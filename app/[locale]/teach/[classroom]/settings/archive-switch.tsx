import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/question/text'
import type { Classroom } from '@/lib/store/classrooms'
import { archiveClassroomAction } from './actions'

export async function ArchiveSwitch({ classroom, locale }: { classroom: Classroom; locale: Locale }) {
  const t = await getTranslations('ClassroomSettings')
  const isArchived = classroom.archivedAt !== null
  return (
    <section>
      <h2 className="text-lg">{t('archive')}</h2>
      <p className="mt-1 mb-3 text-muted">{t('archiveWhat')}</p>
      <form action={archiveClassroomAction}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="classroom" value={classroom.id} />
        <button type="submit" name="archive" value={isArchived ? 'no' : 'yes'} className="button-quiet">
          {isArchived ? t('unarchiveDo') : t('archiveDo')}
        </button>
      </form>
    </section>
  )
}
