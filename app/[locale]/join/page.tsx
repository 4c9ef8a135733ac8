import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { checkClassCode } from '@/lib/commands/check-class-code'
import { suggestIdeas } from '@/lib/commands/suggest-ideas'
import type { Locale } from '@/lib/question/text'
import { world } from '@/lib/server/world'
import { ClassCodeForm } from './class-code-form'
import { JoinForm } from './join-form'
import { joinLabels } from './join-labels'

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ code?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Join'))('title') }
}

/** Two steps, both plain forms: the class code, then who you are. */
export default async function JoinPage({ params, searchParams }: Props) {
  const [{ locale }, { code }, t] = [await params, await searchParams, await getTranslations('Join')]
  const asked = typeof code === 'string' ? code : null
  const check = asked === null ? null : await checkClassCode(await world(), { code: asked })
  const labels = await joinLabels()
  if (!check?.ok) {
    return (
      <div className="max-w-md">
        <h1 className="mb-6 text-2xl">{t('title')}</h1>
        <ClassCodeForm locale={locale} asked={asked} isRefused={check !== null} />
        {asked !== null && (
          // A class that takes nobody new still takes its own; for every code alike, so that it tells nothing.
          <section className="mt-6">
            <p className="mb-3">{t('wereYouHere')}</p>
            <JoinForm intent="before" code={asked} locale={locale} labels={labels} />
          </section>
        )}
      </div>
    )
  }
  const ideas = await suggestIdeas(await world(), { classroom: check.classroom.id, first: locale })
  return (
    <div className="max-w-3xl">
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-6 text-muted">
        {t.rich('classroom', { name: check.classroom.name, b: (chunks) => <bdi>{chunks}</bdi> })}{' '}
        <a href={`/${locale}/join`}>{t('otherCode')}</a>
      </p>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <JoinForm intent="new" code={asked ?? ''} locale={locale} labels={labels} ideas={ideas} />
        <JoinForm intent="before" code={asked ?? ''} locale={locale} labels={labels} />
      </div>
    </div>
  )
}
