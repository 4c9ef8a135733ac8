import { getTranslations } from 'next-intl/server'
import type { Understood } from '@/lib/commands/read-understood'
import type { Lesson } from '@/lib/lesson/lesson'
import { skills } from '@/lib/question/question'
import type { Locale } from '@/lib/question/text'
import { NeedTable } from './need-table'

type Props = {
  classroom: string
  lesson: Lesson
  locale: Locale
  understood: Understood
  order: 'need' | 'nickname'
}

/** Learner × skill and learner × section, whoever needs help most on top; those who have not begun stand apart. */
export async function NeedTables({ classroom, lesson, locale, understood, order }: Props) {
  const [t, skill] = [await getTranslations('Understood'), await getTranslations('Skill')]
  const trained = skills.filter((each) => understood.skills.columns.has(each))
  const nicknames = new Map(understood.learners.map(({ id, nickname }) => [id, nickname]))
  const common = { lesson: lesson.id, locale, nicknames, order }
  const notBegun = understood.skills.notBegun
  return (
    <section aria-labelledby="need" className="space-y-6">
      <div>
        <h2 id="need" className="text-xl">
          {t('need')}
        </h2>
        <p className="mt-1 max-w-prose text-muted text-sm">{t('needWhat')}</p>
        <nav aria-label={t('order')} className="mt-2 flex gap-2 text-sm print:hidden">
          {(['need', 'nickname'] as const).map((each) => (
            <a
              key={each}
              href={`/${locale}/teach/${classroom}/understood?lesson=${lesson.id}&order=${each}#need`}
              aria-current={each === order ? 'true' : undefined}
              className="button-quiet aria-[current=true]:border-accent aria-[current=true]:bg-sheet"
            >
              {t(`by.${each}`)}
            </a>
          ))}
        </nav>
      </div>
      <NeedTable
        {...common}
        name="skill"
        title={t('bySkill')}
        columns={trained.map((id) => ({ id, title: skill(id) }))}
        table={understood.skills}
      />
      <NeedTable
        {...common}
        name="section"
        title={t('bySection')}
        columns={lesson.sections.map(({ id, title }) => ({ id, title: title[locale] }))}
        table={understood.sections}
      />
      {notBegun.length > 0 && (
        <p data-not-begun>
          <span className="text-muted">{t('notBegun', { students: notBegun.length })}</span>{' '}
          {notBegun.map((id, index) => (
            <span key={id}>
              {index > 0 && (locale === 'ar' ? '، ' : ', ')}
              <bdi>{nicknames.get(id)}</bdi>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
