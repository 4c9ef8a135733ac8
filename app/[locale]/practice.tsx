import { getTranslations } from 'next-intl/server'
import type { Practice as PracticeState } from '@/lib/commands/read-practice'
import { Link } from '@/lib/i18n/navigation'

type Props = PracticeState & { now: Date }

/** What is due again, and what is mastered, in plain sentences. */
export async function Practice({ mastery, due, now }: Props) {
  const [t, skill] = [await getTranslations('Practice'), await getTranslations('Skill')]
  if (mastery.length === 0) return null
  return (
    <section className="mt-10 max-w-prose">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="mt-1 mb-3">{t('due', { due })}</p>
      {due > 0 && (
        <Link href={`/review?since=${now.getTime()}`} className="button">
          {t('start')}
        </Link>
      )}
      <ul className="mt-4 space-y-2">
        {mastery.map(({ skill: name, right, of, lessons, isMastered }) => (
          <li
            key={name}
            data-skill={name}
            className="border-rule border-s-4 ps-3 data-mastered:border-good"
            data-mastered={isMastered || undefined}
          >
            <span className="font-medium">{skill(name)}:</span>{' '}
            {isMastered ? t('mastered') : t('learning', { right, of })}
            {!isMastered && lessons < 2 && <span className="text-muted"> {t('oneLesson')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
