import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readErasable } from '@/lib/commands/read-erasable'
import type { Locale } from '@/lib/question/text'
import { ClassroomFrame } from '../classroom-frame'
import { openClassroom } from '../open-classroom'
import { PrivacyPanel } from '../privacy-panel'
import { ConfirmErasure } from './confirm-erasure'
import { StudentTable } from './student-table'

type Asked = Partial<Record<'erase' | 'done' | 'name', string | string[]>>
type Props = { params: Promise<{ locale: Locale; classroom: string }>; searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Privacy'))('title') }
}

/** What is stored about the students, to be taken out or erased: of one, or of all. */
export default async function PrivacyPage({ params, searchParams }: Props) {
  const [{ locale, classroom: id }, asked] = [await params, await searchParams]
  const [{ place, teacher }, t] = [await openClassroom(locale, id), await getTranslations('Privacy')]
  const erase = typeof asked.erase === 'string' ? asked.erase : null
  const page = (await readErasable(place, { teacher, classroom: id, erase })) ?? notFound()
  return (
    <ClassroomFrame classroom={page.classroom} current="settings">
      {asked.done !== undefined && (
        <p role="status" className="card mb-6 max-w-prose border-good">
          {t(asked.done === 'traces-left' ? 'doneLater' : 'done')}
        </p>
      )}
      {page.asked && (
        <ConfirmErasure
          asked={page.asked}
          classroom={id}
          locale={locale}
          nameDiffers={asked.name === 'differs'}
        />
      )}
      <PrivacyPanel classroom={page.classroom} locale={locale} isHere />
      <h2 className="mt-8 mb-2 text-xl">{t('students')}</h2>
      <StudentTable students={page.students} classroom={id} locale={locale} />
    </ClassroomFrame>
  )
}
