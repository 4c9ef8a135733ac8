import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sheetNames } from '@/lib/commands/sheet'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { listStudents } from '@/lib/store/learner-record'
import { ClassroomFrame } from '../classroom-frame'
import { openClassroom } from '../open-classroom'
import { exportAddress } from './export-address'

type Props = { params: Promise<{ locale: Locale; classroom: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Export'))('title') }
}

/** Everything that can be taken out of a classroom: tables, statements, reports to print, and all of it at once. */
export default async function ExportPage({ params }: Props) {
  const { locale, classroom: id } = await params
  const { place, classroom } = await openClassroom(locale, id)
  const [t, sheets] = [await getTranslations('Export'), await getTranslations('Sheets')]
  const students = await listStudents(place.store, classroom.id)
  return (
    <ClassroomFrame classroom={classroom} current="settings">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="mt-1 max-w-prose">{t('own')}</p>
      <h3 className="mt-8 font-semibold text-lg">{t('tables')}</h3>
      <p className="text-muted text-sm">{t('formats')}</p>
      <ul className="mt-2 max-w-3xl">
        {sheetNames.map((name) => (
          <li key={name} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-rule border-b py-3">
            <div className="min-w-0 grow basis-72">
              <h4 className="font-medium">{sheets(`names.${name}`)}</h4>
              <p className="text-muted text-sm">{t(name)}</p>
            </div>
            <div className="flex gap-2">
              {(['csv', 'xlsx'] as const).map((kind) => (
                <a
                  key={kind}
                  href={exportAddress(classroom.id, `${name}.${kind}`, locale)}
                  aria-label={t('download', { name: sheets(`names.${name}`), kind: kind.toUpperCase() })}
                  className="button-quiet uppercase"
                  download
                >
                  {kind}
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <h3 className="mt-8 font-semibold text-lg">{t('reports')}</h3>
      <p className="mt-2">
        <Link href={`/teach/${classroom.id}/report`} className="button-quiet">
          {t('classReport')}
        </Link>
      </p>
      {students.length > 0 && (
        <details className="mt-3">
          <summary className="button-quiet">{t('studentReports')}</summary>
          <ul className="mt-2 columns-2 gap-6 sm:columns-3 lg:columns-4">
            {students.map((student) => (
              <li key={student.id} className="break-inside-avoid">
                <Link
                  href={`/teach/${classroom.id}/report/${student.id}`}
                  className="inline-flex min-h-11 items-center underline underline-offset-4"
                >
                  <bdi>{student.nickname}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Download
        title={t('statements')}
        what={t('statementsWhat')}
        label={t('statementsDo')}
        href={exportAddress(classroom.id, 'statements.jsonl', locale)}
      />
      <Download
        title={t('everything')}
        what={t('everythingWhat')}
        label={t('everythingDo')}
        href={exportAddress(classroom.id, 'everything.zip', locale)}
      />
      <p className="mt-8">
        <Link href={`/teach/${classroom.id}/privacy`} className="underline underline-offset-4">
          {t('privacy')}
        </Link>
      </p>
    </ClassroomFrame>
  )
}

function Download({ title, what, label, href }: Record<'title' | 'what' | 'label' | 'href', string>) {
  return (
    <>
      <h3 className="mt-8 font-semibold text-lg">{title}</h3>
      <p className="mt-1 mb-3 max-w-prose text-muted text-sm">{what}</p>
      <a href={href} className="button-quiet" download>
        {label}
      </a>
    </>
  )
}
