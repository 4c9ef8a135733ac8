import { getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'
import { PrintedArticle } from './printed-article'
import { PrintedQuestion } from './printed-question'

type Props = { lesson: Lesson; languages: readonly Locale[] }

/** What is handed out: the text, then section by section its questions. Nothing of the key. */
export async function Sheet({ lesson, languages }: Props) {
  const main = languages[0] ?? lesson.original
  const t = await getTranslations({ locale: main, namespace: 'Worksheet' })
  return (
    <article lang={main} dir={directionOf(main)}>
      <header className="mb-6">
        <p className="flex flex-wrap justify-between gap-x-8 gap-y-2">
          <span>{t('name')} ________________________</span>
          <span>{t('date')} ______________</span>
        </p>
        {languages.map((language) => (
          <h2 key={language} lang={language} dir={directionOf(language)} className="mt-4 text-2xl">
            {lesson.title[language]}
          </h2>
        ))}
        {languages.map((language) => (
          <p key={language} lang={language} dir={directionOf(language)} className="mt-1 text-muted text-sm">
            {lesson.provenance[language]}
            {language !== lesson.original && <> {lesson.translation[language]}</>}
          </p>
        ))}
      </header>
      <PrintedArticle lesson={lesson} languages={languages} />
      <ReadingRule languages={languages} />
      {lesson.sections.map((section, index) => (
        <section key={section.id} className="mt-6">
          {languages.map((language) => (
            <h3
              key={language}
              lang={language}
              dir={directionOf(language)}
              className="break-after-avoid text-lg"
            >
              {index + 1}. {section.title[language]}
            </h3>
          ))}
          <ol className="mt-2 space-y-4">
            {section.questions.map((question, number) => (
              <li key={question.id}>
                <PrintedQuestion
                  question={question}
                  number={`${index + 1}.${number + 1}`}
                  languages={languages}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  )
}

async function ReadingRule({ languages }: { languages: readonly Locale[] }) {
  return Promise.all(
    languages.map(async (language) => {
      const t = await getTranslations({ locale: language, namespace: 'ReadingRule' })
      return (
        <aside
          key={language}
          lang={language}
          dir={directionOf(language)}
          className="mt-6 break-inside-avoid rounded-md border border-rule px-4 py-2 text-sm"
        >
          <h3 className="font-semibold">{t('title')}</h3>
          <ol className="list-decimal ps-5">
            {(['subject', 'continues', 'document', 'narration', 'marks'] as const).map((rule) => (
              <li key={rule}>{t(rule)}</li>
            ))}
          </ol>
        </aside>
      )
    }),
  )
}
