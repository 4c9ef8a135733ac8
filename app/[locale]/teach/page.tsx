import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readSignUp } from '@/lib/commands/read-sign-up'
import type { Locale } from '@/lib/question/text'
import { currentTeacher } from '@/lib/server/teacher-auth'
import { world } from '@/lib/server/world'
import { AccountForm } from './account-form'
import { accountLabels } from './account-labels'
import { TeacherHome } from './teacher-home'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Teach'))('title') }
}

/** The teacher's desk; before that, its door. */
export default async function TeachPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params
  const teacher = await currentTeacher()
  if (teacher) return <TeacherHome teacher={teacher} locale={locale} />
  const [t, labels] = [await getTranslations('TeacherAccount'), await accountLabels()]
  const isFirst = (await readSignUp(await world(), { invitation: null })) === 'first-teacher'
  return (
    <>
      <h1 className="text-2xl">{isFirst ? t('firstTitle') : t('signInTitle')}</h1>
      <p className="mt-1 mb-6 max-w-prose text-muted">{isFirst ? t('firstWhy') : t('signInWhy')}</p>
      <AccountForm intent={isFirst ? 'sign-up' : 'sign-in'} locale={locale} labels={labels} />
      {!isFirst && (
        <dl className="mt-8 max-w-prose space-y-3 text-sm">
          <div>
            <dt className="font-semibold">{t('noAccount')}</dt>
            <dd className="text-muted">{t('noAccountHow')}</dd>
          </div>
          <div>
            <dt className="font-semibold">{t('forgotten')}</dt>
            <dd className="text-muted">
              {t.rich('forgottenHow', {
                command: (chunks) => (
                  <code dir="ltr" className="inline-block rounded bg-sheet px-1 text-ink">
                    {chunks}
                  </code>
                ),
              })}
            </dd>
          </div>
        </dl>
      )}
    </>
  )
}
