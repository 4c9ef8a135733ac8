import { getTranslations } from 'next-intl/server'
import type { StudentReport } from '@/lib/commands/read-reports'
import type { Mastery } from '@/lib/progress/mastery'
import type { Locale } from '@/lib/question/text'

type Props = { mastery: readonly Mastery[]; next: StudentReport['next']; locale: Locale }

/** Which skills stay, in sentences, and where to go on. */
export async function NextPractice({ mastery, next, locale }: Props) {
  const [t, skill] = [await getTranslations('Report'), await getTranslations('Skill')]
  if (mastery.length === 0) return <p className="mt-8">{t('notYet')}</p>
  return (
    <>
      <section className="mt-8 break-inside-avoid">
        <h2 className="text-xl">{t('mastery')}</h2>
        <ul className="mt-2 space-y-1">
          {mastery.map(({ skill: name, right, of, lessons, isMastered }) => (
            <li key={name} data-skill={name}>
              <span className="font-medium">{skill(name)}:</span>{' '}
              {isMastered ? t('mastered') : t('learning', { right, of })}
              {!isMastered && lessons < 2 && <span className="text-muted"> {t('oneLesson')}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-8">
        <h2 className="text-xl">{t('next')}</h2>
        {next.skills.length + next.missed.length === 0 && <p className="mt-2">{t('nothingNext')}</p>}
        {next.skills.length > 0 && (
          <>
            <h3 className="mt-3 font-semibold">{t('nextSkills')}</h3>
            <ul className="list-disc ps-5">
              {next.skills.map(({ skill: name }) => (
                <li key={name}>{skill(name)}</li>
              ))}
            </ul>
          </>
        )}
        {next.missed.length > 0 && (
          <>
            <h3 className="mt-3 font-semibold">{t('nextQuestions')}</h3>
            <ul className="list-disc space-y-1 ps-5">
              {next.missed.map(({ lesson, section, question }) => (
                <li key={`${lesson.id} ${question.id}`} className="break-inside-avoid">
                  {question.prompt[locale]}
                  {question.words && <span className="block text-sm">{question.words[locale]}</span>}
                  <span className="block text-muted text-sm">
                    <bdi>{section.title[locale]}</bdi>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}
