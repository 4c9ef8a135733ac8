import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readClassReport } from '@/lib/commands/read-reports'
import { sheetWords } from '@/lib/i18n/sheet-words'
import { spellSheet } from '@/lib/i18n/spell-sheet'
import type { Locale } from '@/lib/question/text'
import { readerDigits } from '@/lib/server/reader-digits'
import { openClassroom } from '../open-classroom'
import { MissedQuestions } from './missed-questions'
import { ReportHead } from './report-head'
import { SheetTable } from './sheet-table'

type Props = { params: Promise<{ locale: Locale; classroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Report'))('classTitle') }
}

/** A class on paper: who is where, by section and by skill, and what most of them missed. */
export default async function ClassReportPage({ params }: Props) {
  const { locale, classroom: id } = await params
  const [{ place, teacher }, t] = [await openClassroom(locale, id), await getTranslations('Report')]
  const report = (await readClassReport(place, { teacher, classroom: id })) ?? notFound()
  const words = await sheetWords(locale)
  const [isFor, digits] = ['paper' as const, await readerDigits(locale)]
  return (
    <article className="worksheet">
      <ReportHead classroom={report.classroom} lessons={report.lessons} locale={locale} now={place.now()}>
        <h1 className="text-2xl">{t('classTitle')}</h1>
        <p className="mt-1">{t('students', { students: report.students.length })}</p>
      </ReportHead>
      {report.students.length > 0 && (
        <>
          {report.sections.map(({ lesson, sheet }) => (
            <SheetTable
              key={lesson.id}
              caption={t('sectionsOf', { lesson: lesson.title[locale] })}
              sheet={spellSheet(sheet, words, { isFor })}
              digits={digits}
            />
          ))}
          <p className="mt-2 text-muted text-sm">{t('legend')}</p>
          <SheetTable
            caption={t('bySkill')}
            sheet={spellSheet(report.skills, words, { isFor })}
            digits={digits}
          />
          <MissedQuestions missed={report.missed} locale={locale} />
        </>
      )}
    </article>
  )
}
