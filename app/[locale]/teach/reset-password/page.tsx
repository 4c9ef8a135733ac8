import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readResetLink } from '@/lib/commands/read-reset-link'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { world } from '@/lib/server/world'
import { AccountForm } from '../account-form'
import { accountLabels } from '../account-labels'

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ token?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('TeacherAccount'))('resetTitle') }
}

/** Where a reset link from the command line leads. */
export default async function ResetPasswordPage({ params, searchParams }: Props) {
  const [{ locale }, { token: sent }] = [await params, await searchParams]
  const [t, labels] = [await getTranslations('TeacherAccount'), await accountLabels()]
  const token = typeof sent === 'string' ? sent : ''
  if ((await readResetLink(await world(), { token })) === 'usable') {
    return (
      <>
        <h1 className="text-2xl">{t('resetTitle')}</h1>
        <p className="mt-1 mb-6 max-w-prose text-muted">{t('resetWhy')}</p>
        <AccountForm intent="reset" token={token} locale={locale} labels={labels} />
      </>
    )
  }
  return (
    <div className="card max-w-prose">
      <h1 className="text-xl">{t('resetTitle')}</h1>
      <p className="mt-2 mb-4">{labels.problems['link-unusable']}</p>
      <Link href="/teach" className="button-quiet">
        {t('signInTitle')}
      </Link>
    </div>
  )
}
