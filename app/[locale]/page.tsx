import { getTranslations } from 'next-intl/server'
import { AssignedWork } from '@/app/[locale]/assigned-work'
import { Practice } from '@/app/[locale]/practice'
import { ClaimQuestion } from '@/app/ui/claim-question'
import { InventedLabel } from '@/app/ui/invented-label'
import { listLessonsFor } from '@/lib/commands/list-lessons-for'
import { listWorkFor } from '@/lib/commands/list-work-for'
import { readMembership } from '@/lib/commands/read-membership'
import { readPractice } from '@/lib/commands/read-practice'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readSitting } from '@/lib/server/sitting'
import { world } from '@/lib/server/world'

export default async function HomePage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params
  const [place, sitting, t] = [await world(), await readSitting(), await getTranslations('Home')]
  const learner = sitting?.learner ?? null
  const [lessons, practice, membership, works] = await Promise.all([
    listLessonsFor(place, learner),
    readPractice(place, { learner }),
    readMembership(place, { sitting }),
    listWorkFor(place, learner),
  ])
  return (
    <>
      {membership && <Welcome {...membership} />}
      {membership && membership.guestAnswers > 0 && (
        <ClaimQuestion count={membership.guestAnswers} locale={locale} />
      )}
      <AssignedWork works={works} locale={locale} />
      <h1 className="max-w-2xl text-3xl">{t('question')}</h1>
      <p className="mt-2 max-w-prose text-lg text-muted">{t('promise')}</p>
      <h2 className="mt-10 mb-3 text-xl">{t('lessons')}</h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {lessons.map(({ lesson, answered, questions }) => (
          <li key={lesson.id} className="card flex flex-col gap-2">
            <InventedLabel lesson={lesson} />
            <h3 className="text-lg">
              <bdi>{lesson.title[locale]}</bdi>
            </h3>
            <p className="text-muted">{lesson.summary[locale]}</p>
            <p className="mt-auto text-muted text-sm">
              {answered > 0
                ? t('answered', { answered, questions })
                : t('size', { sections: lesson.sections.length, questions })}
            </p>
            <Link href={`/lessons/${lesson.id}`} className="button w-fit">
              {answered > 0 ? t('continue') : t('start')}
            </Link>
          </li>
        ))}
      </ul>
      <Practice {...practice} now={place.now()} />
      {sitting?.learner?.kind !== 'student' && (
        <section className="mt-10 max-w-prose">
          <h2 className="text-xl">{t('inClass')}</h2>
          <p className="mt-1 mb-3 text-muted">{t('inClassWhy')}</p>
          <Link href="/join" className="button-quiet">
            {t('join')}
          </Link>
        </section>
      )}
    </>
  )
}

async function Welcome({ nickname, classroom }: { nickname: string; classroom: { name: string } }) {
  const t = await getTranslations('Join')
  return (
    <p className="mb-6">
      {t.rich('welcome', {
        nickname,
        classroom: classroom.name,
        b: (name) => <bdi>{name}</bdi>,
        c: (name) => <bdi>{name}</bdi>,
      })}
    </p>
  )
}
