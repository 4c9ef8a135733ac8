import { getTranslations } from 'next-intl/server'
import { Link } from '@/lib/i18n/navigation'
import type { Classroom } from '@/lib/store/classrooms'
import { EndNotice } from './[classroom]/end-notice'

export async function ClassroomCard({ classroom }: { classroom: Classroom & { students: number } }) {
  const t = await getTranslations('Teach')
  return (
    <div className="card flex h-full flex-col gap-2">
      <h3 className="text-lg">
        <Link href={`/teach/${classroom.id}`} className="underline underline-offset-4">
          <bdi>{classroom.name}</bdi>
        </Link>
      </h3>
      <p className="text-muted text-sm">{t('students', { students: classroom.students })}</p>
      <EndNotice classroom={classroom} />
      <p className="mt-auto text-sm">
        {t('code')}{' '}
        <bdi dir="ltr" className="font-semibold text-lg tracking-widest">
          {classroom.joinCode}
        </bdi>
        {classroom.joining === 'closed' && <span className="block text-muted">{t('closed')}</span>}
      </p>
    </div>
  )
}
