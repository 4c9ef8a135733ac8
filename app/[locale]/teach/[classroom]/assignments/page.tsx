import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { InventedLabel } from '@/app/ui/invented-label'
import { listAssignments } from '@/lib/commands/list-assignments'
import type { Locale } from '@/lib/question/text'
import { ClassroomFrame } from '../classroom-frame'
import { chosenLesson, openClassroom } from '../open-classroom'
import { AssignmentForm } from './assignment-form'
import { filledFrom, filledNew, schoolClock } from './filled-in'
import { GivenCard } from './given-card'
import { LessonChoice } from './lesson-choice'

type Props = {
  params: Promise<{ locale: Locale; classroom: string }>
  searchParams: Promise<{ lesson?: string | string[]; edit?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ClassroomFrame'))('assignments') }
}

/** What a classroom has been given to do, and the form for more. */
export default async function AssignmentsPage({ params, searchParams }: Props) {
  const { locale, classroom: id } = await params
  const [{ place, teacher, classroom }, asked] = [await openClassroom(locale, id), await searchParams]
  const given = (await listAssignments(place, { teacher, classroom: id })) ?? notFound()
  const edited = given.find(({ assignment }) => assignment.id === asked.edit) ?? null
  const lesson = edited?.lesson ?? chosenLesson(place.lessons.list(), asked.lesson)
  if (!lesson || (asked.edit && !edited)) notFound()
  const [t, messages] = [await getTranslations('Assignments'), await getMessages()]
  const now = place.now()
  return (
    <ClassroomFrame classroom={classroom} current="assignments">
      <h2 className="text-xl">{t('title')}</h2>
      {given.length === 0 && <p className="mt-2 max-w-prose text-muted">{t('none')}</p>}
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        {given.map((each) => (
          <GivenCard key={each.assignment.id} given={each} locale={locale} />
        ))}
      </div>
      <section id="form" className="mt-10 scroll-mt-4">
        <h2 className="mb-3 text-xl">{edited ? t('change') : t('new')}</h2>
        {edited ? (
          <p className="mb-3 font-semibold">
            <bdi>{lesson.title[locale]}</bdi>
          </p>
        ) : (
          <LessonChoice lessons={place.lessons.list()} current={lesson.id} classroom={id} locale={locale} />
        )}
        <InventedLabel lesson={lesson} />
        <NextIntlClientProvider messages={{ Assignments: messages.Assignments }}>
          <AssignmentForm
            key={edited?.assignment.id ?? lesson.id}
            locale={locale}
            classroom={id}
            lesson={{
              id: lesson.id,
              sections: lesson.sections.map((section) => ({ id: section.id, title: section.title[locale] })),
            }}
            assignment={edited?.assignment.id ?? ''}
            isSet={(edited?.assignment.questions ?? null) !== null}
            initial={edited ? filledFrom(edited.assignment, lesson) : filledNew(classroom, lesson, now)}
            clock={await schoolClock(now)}
          />
        </NextIntlClientProvider>
      </section>
    </ClassroomFrame>
  )
}
