import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type CoInvitation, readCoInvitation } from '@/lib/commands/read-co-invitation'
import { Link } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/question/text'
import { currentTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { AccountForm } from '../account-form'
import { accountLabels } from '../account-labels'
import { acceptCoInvitationAction } from './actions'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ token?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('CoInvitation'))('title') }
}

/** Where a link to a classroom leads: who is signed in accepts, who is not signs in or up with it. */
export default async function InvitedPage({ params, searchParams }: Props) {
  const [{ locale }, { token: sent }, t] = [
    await params,
    await searchParams,
    await getTranslations('CoInvitation'),
  ]
  const token = typeof sent === 'string' ? sent : ''
  const invitation = await readCoInvitation(await world(), { token })
  if (!invitation) return <Unusable />
  const teacher = await currentTeacher()
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-6 max-w-prose text-lg">
        <What {...invitation} />
      </p>
      {teacher ? (
        <form action={acceptCoInvitationAction}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="token" value={token} />
          <button type="submit" className="button">
            {t('accept')}
          </button>
        </form>
      ) : (
        <Accounts token={token} locale={locale} />
      )}
    </>
  )
}

async function What({ classroom, invitedBy }: CoInvitation) {
  const t = await getTranslations('CoInvitation')
  const b = (chunks: React.ReactNode) => <bdi className="font-semibold">{chunks}</bdi>
  if (!invitedBy) return t.rich('whatOnly', { name: classroom.name, b })
  return t.rich('what', {
    name: classroom.name,
    email: invitedBy,
    b,
    c: (chunks) => <bdi className="break-all">{chunks}</bdi>,
  })
}

async function Accounts({ token, locale }: { token: string; locale: Locale }) {
  const [t, labels] = [await getTranslations('CoInvitation'), await accountLabels()]
  return (
    <div className="grid max-w-4xl items-start gap-8 md:grid-cols-2">
      <section>
        <h2 className="mb-3 text-lg">{t('withAccount')}</h2>
        <AccountForm intent="sign-in" token={token} locale={locale} labels={labels} />
      </section>
      <section>
        <h2 className="mb-3 text-lg">{t('without')}</h2>
        <AccountForm intent="sign-up" token={token} locale={locale} labels={labels} />
      </section>
    </div>
  )
}

async function Unusable() {
  const t = await getTranslations('CoInvitation')
  return (
    <div className="card max-w-prose">
      <h1 className="text-xl">{t('title')}</h1>
      <p className="mt-2 mb-4">{t('unusable')}</p>
      <Link href="/teach" className="button-quiet">
        {t('toDesk')}
      </Link>
    </div>
  )
}
