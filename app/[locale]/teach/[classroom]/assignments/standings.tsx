import { getTranslations } from 'next-intl/server'
import type { GivenAssignment } from '@/lib/commands/list-assignments'

type Props = { students: GivenAssignment['students']; isOver: boolean }

/** How many have done it, with the names of those who are late or have not. */
export async function Standings({ students, isOver }: Props) {
  const t = await getTranslations('Assignments')
  if (students.length === 0) return null
  const done = students.filter(({ standing }) => standing.isDone)
  const late = students.filter(({ standing }) => standing.late > 0)
  const missing = students.filter(({ standing }) => !standing.isDone)
  return (
    <details className="mt-2" data-standings>
      <summary className="min-h-11 cursor-pointer py-2 font-medium">
        {t('doneBy', { done: done.length, students: students.length })}
        {late.length > 0 && <span className="ms-3 text-bad">{t('lateBy', { late: late.length })}</span>}
      </summary>
      {late.length > 0 && (
        <p className="mb-2" data-late>
          <span className="text-muted">{t('late')}</span> <Names students={late} />
        </p>
      )}
      {missing.length > 0 && (
        <p className="mb-2">
          <span className="text-muted">{isOver ? t('missing') : t('notYet')}</span>{' '}
          <Names students={missing} />
        </p>
      )}
    </details>
  )
}

function Names({ students }: Pick<Props, 'students'>) {
  return students.map(({ id, nickname }, index) => (
    <span key={id}>
      {index > 0 && <span aria-hidden="true"> · </span>}
      <bdi>{nickname}</bdi>
    </span>
  ))
}
