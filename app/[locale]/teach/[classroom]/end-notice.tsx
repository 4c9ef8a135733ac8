import { getFormatter, getTranslations } from 'next-intl/server'
import { type ClassroomEnd, classroomEnd } from '@/lib/commands/classroom-end'
import { Link } from '@/lib/i18n/navigation'
import { world } from '@/lib/server/world'
import type { Classroom } from '@/lib/store/classrooms'

/** Where a classroom nears its end: when that is, what goes then, and the way to take it out before. */
export async function EndNotice({ classroom }: { classroom: Classroom }) {
  const end = classroomEnd(classroom, (await world()).now())
  if (end.kind === 'far') return null
  const t = await getTranslations('EndNotice')
  return (
    <p data-end={end.kind} className="card my-3 border-accent text-sm print:hidden">
      {await sentence(end)}{' '}
      {end.kind !== 'deleted' && (
        <Link href={`/teach/${classroom.id}/export`} className="underline underline-offset-4">
          {t('export')}
        </Link>
      )}
    </p>
  )
}

async function sentence(end: Exclude<ClassroomEnd, { kind: 'far' }>): Promise<string> {
  const [t, format] = [await getTranslations('EndNotice'), await getFormatter()]
  if (end.kind === 'deleted') return t('deleted')
  const date = format.dateTime(end.deletedAt, 'day')
  return end.kind === 'near' ? t('near', { days: end.daysLeft, date }) : t('ended', { date })
}
