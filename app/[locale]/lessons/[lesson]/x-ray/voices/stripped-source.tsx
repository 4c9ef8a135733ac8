import { getTranslations } from 'next-intl/server'
import type { Lesson } from '@/lib/lesson/lesson'
import { asLabel } from '@/lib/question/phrase'
import { inEveryLanguage, type Locale, type Text } from '@/lib/question/text'

const readings = ['quotation', 'paraphrase', 'fact'] as const

/** Each statement as a quotation, as a paraphrase and as bare fact, and who answers for it in each. */
export async function StrippedSource({ lesson, locale }: { lesson: Lesson; locale: Locale }) {
  const t = await getTranslations('Voices')
  return (
    <section className="mt-10">
      <h2 className="text-xl">{t('strip')}</h2>
      <p className="mb-3 text-muted">{t('stripWhat')}</p>
      {[...lesson.statements.values()].map((statement) => {
        const source = lesson.sources.get(statement.source)?.name[locale] ?? ''
        const text = withoutMarks(statement.text)
        return (
          <details key={statement.id} data-strip={statement.id} className="border-rule border-b">
            <summary className="min-h-11 cursor-pointer py-2">{asLabel(statement.text)[locale]}</summary>
            <dl className="space-y-3 pb-4 ps-4">
              {readings.map((reading) => (
                <div key={reading}>
                  <dt className="text-muted text-sm">{t(`reading.${reading}`)}</dt>
                  <dd>
                    <p className="font-medium">
                      {reading === 'fact'
                        ? `${asLabel(text)[locale]}.`
                        : t(reading, { source, text: text[locale] })}
                    </p>
                    <p className="text-sm">{t(`answers.${reading}`, { source })}</p>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )
      })}
    </section>
  )
}

/** The frame says which words are quoted: marks of the article inside it would say otherwise. */
function withoutMarks(text: Text): Text {
  return inEveryLanguage((locale) => text[locale].replace(/[“”«»]/g, ''))
}
