import { directionOf } from '@/lib/i18n/direction'
import type { Lesson } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'

type Props = { lesson: Lesson; languages: readonly Locale[] }

/** The article with its paragraphs numbered, in two columns where it is read in two languages. The headline stands above. */
export function PrintedArticle({ lesson, languages }: Props) {
  return (
    <div className="space-y-3">
      {lesson.paragraphs.slice(1).map((paragraph) => (
        <div key={paragraph.id} className="flex break-inside-avoid gap-3">
          <span className="w-6 shrink-0 pt-1 text-end text-xs">{paragraph.id.slice(1)}</span>
          <div className={languages.length > 1 ? 'grid grow grid-cols-2 gap-x-6' : 'grow'}>
            {languages.map((language) => (
              <p key={language} lang={language} dir={directionOf(language)} className="reading">
                {paragraph.segments.map((segment) => segment.text[language]).join('')}
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
