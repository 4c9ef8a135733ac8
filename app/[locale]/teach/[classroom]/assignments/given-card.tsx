import { getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import { momentInWords } from '@/app/ui/moment-in-words'
import type { GivenAssignment } from '@/lib/commands/list-assignments'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { deleteAssignmentAction } from './actions'
import { Standings } from './standings'

type Props = { given: GivenAssignment; locale: Locale }

/** One assignment: what it is, when, on which terms, and how far the class is. */
export async function GivenCard({ given, locale }: Props) {
  const { assignment, lesson, sections, state } = given
  const [t, inWords] = [await getTranslations('Assignments'), await momentInWords()]
  const { id, classroomId, opensAt, dueAt, questions, isGated, feedback, languages, isForSome } = assignment
  const isWhole = sections.length === lesson.sections.length
  return (
    <article className="card" data-given={state}>
      <p className="text-sm">
        <span className="rounded-sm border border-rule px-2 py-0.5 font-semibold" data-state={state}>
          {t(`state.${state}`)}
        </span>{' '}
        {t('from', { date: inWords(opensAt) })} {dueAt ? t('until', { date: inWords(dueAt) }) : t('noEnd')}
      </p>
      <h3 className="my-2 text-lg">
        <bdi>{lesson.title[locale]}</bdi>
      </h3>
      <InventedLabel lesson={lesson} />
      {questions && <p>{t('practiceSet', { questions: questions.length })}</p>}
      {!questions && (
        <p>
          {isWhole
            ? t('wholeLesson')
            : sections.map((section, index) => (
                <span key={section.id}>
                  {index > 0 && <span aria-hidden="true"> · </span>}
                  <bdi>{section.title[locale]}</bdi>
                </span>
              ))}
        </p>
      )}
      <ul className="mt-1 flex flex-wrap gap-x-4 text-muted text-sm">
        <li>{languages.map((language) => t(`in.${language}`)).join(' + ')}</li>
        {isForSome && <li>{t('forSome', { students: given.students.length })}</li>}
        {isGated && <li>{t('isGated')}</li>}
        <li>{t(`feedbackIs.${feedback}`)}</li>
      </ul>
      <Standings students={given.students} isOver={state === 'over'} />
      <div className="mt-3 flex flex-wrap items-start gap-3">
        <Link href={`/teach/${classroomId}/assignments?edit=${id}#form`} className="button-quiet">
          {t('edit')}
        </Link>
        <details>
          <summary className="button-quiet">{t('delete')}</summary>
          <form action={deleteAssignmentAction} className="mt-2 max-w-xs space-y-2">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="classroom" value={classroomId} />
            <input type="hidden" name="assignment" value={id} />
            <p className="text-sm">{t('deleteWhat')}</p>
            <button type="submit" className="button">
              {t('deleteDo')}
            </button>
          </form>
        </details>
      </div>
    </article>
  )
}
