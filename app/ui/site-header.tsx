import { getTranslations } from 'next-intl/server'
import { endPreviewAction } from '@/app/ui/actions'
import { LeaveComputer } from '@/app/ui/leave-computer'
import { PageTools } from '@/app/ui/page-tools'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { readSitting } from '@/lib/server/sitting'
import { currentTeacher } from '@/lib/server/teacher-auth'

export async function SiteHeader({ locale }: { locale: Locale }) {
  const [t, sitting, teacher] = await Promise.all([getTranslations('Site'), readSitting(), currentTeacher()])
  const learner = sitting?.learner ?? null
  return (
    <header className="border-b border-rule bg-sheet print:hidden">
      {learner?.kind === 'preview' && (
        <p className="bg-ink px-4 py-2 text-center text-paper text-sm">{t('preview')}</p>
      )}
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
        <Link href="/" className="me-auto flex min-h-11 items-center gap-2 font-semibold text-lg">
          <span lang="ar">إسناد</span>
          <span aria-hidden="true" className="text-rule">
            ·
          </span>
          <span lang="en">Isnad</span>
        </Link>
        {learner?.kind === 'student' && (
          <span className="text-muted text-sm">
            <bdi>{learner.nickname}</bdi>
          </span>
        )}
        {teacher && learner?.kind !== 'preview' && (
          <Link
            href="/teach"
            className="inline-flex min-h-11 items-center px-2 text-accent underline underline-offset-4"
          >
            {t('desk')}
          </Link>
        )}
        <PageTools locale={locale}>
          {learner?.kind === 'preview' && (
            <form action={endPreviewAction}>
              <input type="hidden" name="locale" value={locale} />
              <LeaveComputer label={t('endPreview')} />
            </form>
          )}
        </PageTools>
      </div>
    </header>
  )
}
