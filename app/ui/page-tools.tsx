import { getTranslations } from 'next-intl/server'
import { type ReactNode, Suspense } from 'react'
import { leaveComputerAction } from '@/app/ui/actions'
import { LanguageSwitch } from '@/app/ui/language-switch'
import { LeaveComputer } from '@/app/ui/leave-computer'
import type { Locale } from '@/lib/question/text'

/** What no page is without, a screen for the whole class included: the other language, and the way to leave this computer. */
export async function PageTools({ locale, children }: { locale: Locale; children?: ReactNode }) {
  const t = await getTranslations('Site')
  return (
    <>
      <Suspense>
        <LanguageSwitch label={t('otherLanguage')} locale={locale} />
      </Suspense>
      {children}
      <form action={leaveComputerAction}>
        <LeaveComputer label={t('leave')} />
      </form>
    </>
  )
}
