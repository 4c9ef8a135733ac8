import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getFormatter, getMessages, getTranslations } from 'next-intl/server'
import { listClassrooms } from '@/lib/commands/list-classrooms'
import type { Locale } from '@/lib/question/text'
import { ownAddress } from '@/lib/server/own-address'
import { readerDigits } from '@/lib/server/reader-digits'
import { isOver } from '@/lib/store/newcomers'
import { listStudents } from '@/lib/store/students'
import { ClassroomFrame } from '../classroom-frame'
import { openClassroom } from '../open-classroom'
import { ImportForm } from './import-form'
import { StudentList } from './student-list'

type Props = { params: Promise<{ locale: Locale; classroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Students'))('title') }
}

/** Who is in a classroom, under which nickname; a list to import, and cards to hand out. */
export default async function StudentsPage({ params }: Props) {
  const { locale, classroom: id } = await params
  const { place, teacher, classroom } = await openClassroom(locale, id)
  const [t, format, messages] = [await getTranslations('Students'), await getFormatter(), await getMessages()]
  const [students, classrooms] = [
    await listStudents(place.store, classroom.id),
    await listClassrooms(place, { teacher }),
  ]
  const cards = {
    address: `${await ownAddress()}/join`,
    code: classroom.joinCode,
    digits: await readerDigits(locale),
  }
  const { Students, ImportStudents, JoinCards } = messages
  return (
    <ClassroomFrame classroom={classroom} current="students">
      <NextIntlClientProvider messages={{ Students, ImportStudents, JoinCards }}>
        <h2 className="text-xl print:hidden">{t('title')}</h2>
        <p className="mt-1 mb-3 max-w-prose text-muted print:hidden">
          {t('count', { students: students.length, capacity: classroom.capacity })}
        </p>
        {students.length > 0 && (
          <StudentList
            classroom={classroom.id}
            locale={locale}
            students={students.map(({ id: learner, nickname, createdAt }) => ({
              id: learner,
              nickname,
              since: format.dateTime(createdAt, 'shortDay'),
            }))}
            others={classrooms
              .filter((other) => other.id !== classroom.id && !isOver(other, place.now()))
              .map(({ id: other, name }) => ({ id: other, name }))}
            cards={cards}
          />
        )}
        {!isOver(classroom, place.now()) && (
          <ImportForm classroom={classroom.id} locale={locale} cards={cards} />
        )}
      </NextIntlClientProvider>
    </ClassroomFrame>
  )
}
