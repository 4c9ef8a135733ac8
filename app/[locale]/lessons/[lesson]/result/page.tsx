import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { momentInWords } from '@/app/ui/moment-in-words'
import { readResult } from '@/lib/commands/read-result'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'
import { ScoreTable } from './score-table'
import { SelfKnowledge } from './self-knowledge'

type Props = { params: Promise<{ locale: Locale; lesson: string }> }

/** What a learner has got right on the first try, by section and by skill. */
export default async function ResultPage({ params }: Props) {
  const { locale, ...ids } = await params
  const [place, sitting, t] = [await world(), await readSitting(), await getTranslations('Result')]
  const lesson = place.lessons.find(ids.lesson)
  if (!lesson) notFound()
  const result = await readResult(place, { learner: sitting?.learner ?? null, lesson })
  const [work, inWords] = [await getTranslations('AssignedWork'), await momentInWords()]
  const skill = await getTranslations('Skill')
  const left = result.total.questions - result.total.answered
  return (
    <div className="max-w-2xl">
      <Breadcrumb href={`/lessons/${lesson.id}`} name={lesson.title[locale]} />
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-3 text-lg">
        {t('total', { points: result.total.points, possible: result.total.possible })}{' '}
        {left > 0 ? t('left', { left }) : t('done')}
      </p>
      {result.held && (
        <p className="mt-1" data-held>
          {work('resultHeld', { answers: result.held.answers, date: inWords(result.held.until) })}
        </p>
      )}
      <p className="mt-1 text-muted">{t('firstTry')}</p>
      <ScoreTable
        caption={t('bySection')}
        of="section"
        rows={result.sections.map((row) => {
          const section = lesson.sections.find((candidate) => candidate.id === row.section)
          return {
            ...row,
            name: section?.title[locale] ?? row.section,
            href: `/lessons/${lesson.id}/${row.section}`,
          }
        })}
      />
      <ScoreTable
        caption={t('bySkill')}
        of="skill"
        rows={result.skills.map((row) => ({ ...row, name: skill(row.skill), href: null }))}
      />
      <SelfKnowledge {...result} />
      <p className="mt-8 flex flex-wrap gap-3">
        {left > 0 && (
          <Link href={`/lessons/${lesson.id}`} className="button">
            {t('goOn')}
          </Link>
        )}
        <Link href={`/lessons/${lesson.id}/x-ray`} className={left > 0 ? 'button-quiet' : 'button'}>
          {t('xRay')}
        </Link>
      </p>
    </div>
  )
}
