import { getFormatter, getTranslations } from 'next-intl/server'
import { NotedText } from '@/app/ui/noted-text'
import { directionOf } from '@/lib/i18n/direction'
import type { EditorsNote, Lesson, Paragraph } from '@/lib/lesson/lesson'
import type { Locale } from '@/lib/question/text'

type Props = {
  lesson: Lesson
  paragraphs: readonly Paragraph[]
  /** One, or two for side by side; the first comes first in reading direction. */
  languages: readonly Locale[]
  /** Segments lit as evidence. */
  lit: readonly string[]
  /** The notes that may be shown now, of the whole lesson: those on these paragraphs are numbered and listed. */
  notes: readonly EditorsNote[]
}

export async function ArticlePane({ lesson, paragraphs, languages, lit, notes }: Props) {
  const t = await getTranslations('Article')
  const isTranslated = languages.some((language) => language !== lesson.original)
  const segments = new Set(paragraphs.flatMap((paragraph) => paragraph.segments.map(({ id }) => id)))
  const listed = notes.filter((note) => segments.has(note.segment))
  // Several panes may stand on one page.
  const anchor = `note-${paragraphs[0]?.id}-`
  const pane = { lit: new Set(lit), notes: listed, anchor }
  return (
    <div data-article={languages.join(' ')}>
      <p className="mb-4 border-rule border-s-4 ps-3 text-muted text-sm">
        {lesson.provenance[languages[0] ?? lesson.original]}
        {isTranslated && <> {lesson.translation[languages[0] ?? lesson.original]}</>}
      </p>
      {paragraphs.map((paragraph) => (
        <NumberedParagraph key={paragraph.id} paragraph={paragraph} label={t('paragraph')}>
          {languages.length > 1 ? (
            <SideBySide paragraph={paragraph} languages={languages} {...pane} />
          ) : (
            <OneLanguage paragraph={paragraph} language={languages[0] ?? lesson.original} {...pane} />
          )}
        </NumberedParagraph>
      ))}
      {listed.length > 0 && (
        <div className="mt-6 border-rule border-t pt-3 text-sm">
          <h2 className="font-semibold text-base">{t('notes')}</h2>
          <ol className="mt-1 list-decimal space-y-1 ps-5 text-muted">
            {listed.map((note, index) => (
              <li key={`${note.segment} ${note.words.ar}`} id={`${anchor}${index + 1}`}>
                {languages.map((language) => (
                  <p key={language} lang={language} dir={directionOf(language)}>
                    <q>{note.words[language]}</q> {note.note[language]}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}

async function NumberedParagraph(props: { paragraph: Paragraph; label: string; children: React.ReactNode }) {
  const { paragraph, label, children } = props
  const format = await getFormatter()
  const number = paragraph.id.slice(1)
  return (
    <div data-paragraph={paragraph.id} className="flex scroll-mt-4 gap-3">
      <span className="w-6 shrink-0 pt-2 text-end text-muted text-xs">
        {number !== '0' && (
          <>
            <span className="sr-only">{label} </span>
            {format.number(Number(number), 'plain')}
          </>
        )}
      </span>
      <div className={number === '0' ? 'mb-4 grow font-semibold' : 'mb-4 grow'}>{children}</div>
    </div>
  )
}

type PaneProps = {
  paragraph: Paragraph
  lit: ReadonlySet<string>
  notes: readonly EditorsNote[]
  anchor: string
}

function OneLanguage({ paragraph, language, lit, ...noted }: PaneProps & { language: Locale }) {
  return (
    <p className="reading" lang={language} dir={directionOf(language)}>
      {paragraph.segments.map((segment) => (
        <span
          key={segment.id}
          id={segment.id}
          data-segment={segment.id}
          data-lit={lit.has(segment.id) || undefined}
          lang={language}
          dir={directionOf(language)}
        >
          <NotedText segment={segment.id} text={segment.text[language]} language={language} {...noted} />
        </span>
      ))}
    </p>
  )
}

function SideBySide({ paragraph, languages, lit, ...noted }: PaneProps & { languages: readonly Locale[] }) {
  return paragraph.segments.map((segment) => (
    <div key={segment.id} className="segment-pair grid gap-x-6 sm:grid-cols-2">
      {languages.map((language, place) => (
        <p
          key={language}
          id={place === 0 ? segment.id : undefined}
          className="reading"
          data-segment={segment.id}
          data-lit={lit.has(segment.id) || undefined}
          lang={language}
          dir={directionOf(language)}
        >
          <NotedText segment={segment.id} text={segment.text[language]} language={language} {...noted} />
        </p>
      ))}
    </div>
  ))
}
