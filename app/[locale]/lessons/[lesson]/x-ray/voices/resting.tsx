import { getTranslations } from 'next-intl/server'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Voices } from '@/lib/lesson/voices'
import { asLabel } from '@/lib/question/phrase'
import type { Locale } from '@/lib/question/text'

type Props = { lesson: Lesson; resting: Voices['resting']; locale: Locale }

/** Which claims rest on a document, and how: by what it says, or only by naming it. */
export async function Resting({ lesson, resting, locale }: Props) {
  const t = await getTranslations('Voices')
  return (
    <section className="mt-10">
      <h2 className="text-xl">{t('resting')}</h2>
      <p className="mb-3 text-muted">{t('restingWhat')}</p>
      {[...lesson.documents.values()].map((document) => (
        <div key={document.id} className="mt-4">
          <h3 className="font-semibold">
            <bdi>{asLabel(document.name)[locale]}</bdi>{' '}
            <bdi dir="ltr" className="font-normal text-muted text-sm">
              {document.canonical}
            </bdi>
          </h3>
          <ul className="mt-1 space-y-1">
            {resting
              .filter(({ mention }) => mention.document === document.id)
              .map(({ statement, mention }) => (
                <li key={statement.id} className="border-rule border-s-2 ps-3">
                  <span className="text-muted text-sm">{t(`relation.${mention.relation}`)}</span>{' '}
                  {(mention.words ?? statement.text)[locale]}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
