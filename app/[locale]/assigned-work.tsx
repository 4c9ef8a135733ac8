import { getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import { momentInWords } from '@/app/ui/moment-in-words'
import type { AssignedWork as Work } from '@/lib/commands/list-work-for'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'

type Props = { works: readonly Work[]; locale: Locale }

/** What a student's teacher has given them to do, with the way into it. */
export async function AssignedWork({ works, locale }: Props) {
  const t = await getTranslations('AssignedWork')
  if (works.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3 text-xl">{t('title')}</h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {works.map((work) => (
          <li key={work.assignment.id} className="card flex flex-col gap-1" data-assigned={work.state}>
            <OneWork work={work} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

async function OneWork({ work, locale }: { work: Work; locale: Locale }) {
  const { assignment, lesson, sections, state, standing, goOn } = work
  const { answered, questions } = standing
  const [t, inWords] = [await getTranslations('AssignedWork'), await momentInWords()]
  const isSet = assignment.questions !== null
  const isWhole = sections.length === lesson.sections.length
  const { dueAt } = assignment
  return (
    <>
      <InventedLabel lesson={lesson} />
      <h3 className="text-lg">
        <bdi>{lesson.title[locale]}</bdi>
      </h3>
      {isSet && <p>{t('setOf', { questions })}</p>}
      {!isSet && !isWhole && (
        <ul className="text-sm">
          {sections.map((section) => (
            <li key={section.id}>
              <bdi>{section.title[locale]}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="text-sm">
        {state === 'coming' && t('opensOn', { date: inWords(assignment.opensAt) })}{' '}
        {dueAt &&
          (state === 'over' ? t('wasDueOn', { date: inWords(dueAt) }) : t('dueOn', { date: inWords(dueAt) }))}
      </p>
      <p className="text-muted text-sm">
        {standing.isDone ? t('done') : t('answered', { answered, questions })}{' '}
        {standing.late > 0 && t('late', { late: standing.late })}
        {state === 'over' && !standing.isDone && t('stillPossible')}
      </p>
      {state !== 'coming' && (
        <Link
          href={isSet ? `/practice-set/${assignment.id}` : `/lessons/${lesson.id}/${goOn?.id ?? ''}`}
          className={standing.isDone ? 'button-quiet mt-2 w-fit' : 'button mt-2 w-fit'}
        >
          {standing.isDone ? t('look') : standing.answered > 0 ? t('goOn') : t('begin')}
          <span className="sr-only">
            : <bdi>{lesson.title[locale]}</bdi>
          </span>
        </Link>
      )}
    </>
  )
}
