import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/app/ui/breadcrumb'
import { Link } from '@/lib/i18n/navigation'
import type { Classroom } from '@/lib/store/classrooms'
import { EndNotice } from './end-notice'

const pages = ['live', 'understood', 'assignments', 'students', 'settings'] as const
export type ClassroomPageName = (typeof pages)[number]

type Props = { classroom: Classroom; current: ClassroomPageName; children: ReactNode }

/** Around every page of a classroom: its name and the way to the others. */
export async function ClassroomFrame({ classroom, current, children }: Props) {
  const [t, desk] = [await getTranslations('ClassroomFrame'), await getTranslations('Classroom')]
  const settings = await getTranslations('ClassroomSettings')
  return (
    <>
      <Breadcrumb href="/teach" name={desk('desk')} />
      <h1 className="text-2xl">
        <bdi>{classroom.name}</bdi>
      </h1>
      <nav aria-label={t('pages')} className="mt-3 mb-6 border-rule border-b print:hidden">
        <ul className="flex flex-wrap gap-x-1">
          {pages.map((page) => (
            <li key={page}>
              <Link
                href={`/teach/${classroom.id}${page === 'live' ? '' : `/${page}`}`}
                aria-current={page === current ? 'page' : undefined}
                className="block min-h-11 border-transparent border-b-2 px-3 py-2 aria-[current=page]:border-accent aria-[current=page]:font-semibold"
              >
                {t(page)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {classroom.archivedAt && (
        <p className="mb-4 max-w-prose border-muted border-s-4 ps-3 print:hidden">{settings('archived')}</p>
      )}
      <EndNotice classroom={classroom} />
      {children}
    </>
  )
}
