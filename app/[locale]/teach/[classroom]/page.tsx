import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getNow, getTranslations } from 'next-intl/server'
import { readClassroom } from '@/lib/commands/read-classroom'
import { countToMark } from '@/lib/commands/read-marking'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readerDigits } from '@/lib/server/reader-digits'
import { listRulingsIn } from '@/lib/store/rulings'
import { ClassroomFrame } from './classroom-frame'
import { JoinPanel } from './join-panel'
import { LessonSwitch } from './lesson-switch'
import { LiveClassroom } from './live-classroom'
import { openClassroom, watchedLessonOf } from './open-classroom'
import { watchedLesson } from './watched-lesson'

type Props = {
  params: Promise<{ locale: Locale; classroom: string }>
  searchParams: Promise<{ lesson?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Classroom'))('title') }
}

/** One classroom: how students get in, and where each of them is in a lesson. */
export default async function ClassroomPage({ params, searchParams }: Props) {
  const { locale, classroom: id } = await params
  const { place, teacher } = await openClassroom(locale, id)
  const lesson = await watchedLessonOf(place, id, (await searchParams).lesson)
  const read = lesson && (await readClassroom(place, { teacher, classroom: id, lesson: lesson.id }))
  if (!lesson || !read) notFound()
  const rulings = await listRulingsIn(place.store, id, lesson.id)
  const [t, toMark] = [await getTranslations('Marking'), await countToMark(place, { classroom: id })]
  const [messages, live] = [await getMessages(), await getTranslations('Live')]
  return (
    <ClassroomFrame classroom={read.classroom} current="live">
      <JoinPanel classroom={read.classroom} locale={locale} />
      <LessonSwitch lessons={place.lessons.list()} current={lesson.id} classroom={id} locale={locale} />
      <p className="mb-3 flex flex-wrap gap-2">
        <Link href={`/teach/${id}/present/${lesson.id}`} className="button-quiet">
          {live('present')}
        </Link>
        <Link href={`/teach/${id}/marking`} className="button-quiet">
          {t('link', { answers: toMark })}
        </Link>
      </p>
      <NextIntlClientProvider
        messages={{ Chosen: messages.Chosen, Classroom: messages.Classroom, Live: messages.Live }}
        now={await getNow()}
      >
        <LiveClassroom
          classroom={id}
          locale={locale}
          digits={await readerDigits(locale)}
          lesson={watchedLesson(lesson, locale, rulings)}
          initial={read.changes}
          at={place.now()}
          refresh={`/${locale}/teach/${id}?lesson=${lesson.id}`}
        />
      </NextIntlClientProvider>
    </ClassroomFrame>
  )
}
