import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readSignUp } from '@/lib/commands/read-sign-up'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { world } from '@/lib/server/world'
import { AccountForm } from '../account-form'
import { accountLabels } from '../account-labels'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ invitation?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('TeacherAccount'))('signUpTitle') }
}

/** Where an invitation leads. */
export default async function SignUpPage({ params, searchParams }: Props) {
  const [{ locale }, { invitation }] = [await params, await searchParams]
  const [t, labels] = [await getTranslations('TeacherAccount'), await accountLabels()]
  const token = typeof invitation === 'string' ? invitation : null
  const state = await readSignUp(await world(), { invitation: token })
  if (state === 'invited' || state === 'first-teacher') {
    return (
      <>
        <h1 className="text-2xl">{t('signUpTitle')}</h1>
        <p className="mt-1 mb-6 max-w-prose text-muted">
          {state === 'invited' ? t('invitedWhy') : t('firstWhy')}
        </p>
        <AccountForm intent="sign-up" token={token ?? undefined} locale={locale} labels={labels} />
      </>
    )
  }
  return (
    <div className="card max-w-prose">
      <h1 className="text-xl">{t('signUpTitle')}</h1>
      <p className="mt-2 mb-4">{labels.problems[state]}</p>
      <Link href="/teach" className="button-quiet">
        {t('signInTitle')}
      </Link>
    </div>
  )
}
