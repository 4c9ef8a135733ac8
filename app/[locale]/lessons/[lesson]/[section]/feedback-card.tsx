'use client'

import { AttributionList } from '@/app/ui/attribution-list'
import { lightSegments } from '@/app/ui/light-segments'
import { directionOf } from '@/lib/i18n/direction'
import type { ShownFeedback } from '@/lib/lesson/show-feedback'
import type { RuledVerdict } from '@/lib/question/regrade'
import { useLabels } from './labels'

const looks: Record<RuledVerdict, { sign: string; card: string; text: string }> = {
  correct: { sign: '✓', card: 'border-good bg-good-soft', text: 'text-good' },
  partial: { sign: '◐', card: 'border-accent bg-paper', text: 'text-accent' },
  wrong: { sign: '✗', card: 'border-bad bg-bad-soft', text: 'text-bad' },
  waiting: { sign: '✎', card: 'border-accent bg-paper', text: 'text-accent' },
  void: { sign: '–', card: 'border-rule bg-paper', text: 'text-muted' },
}

type Props = { feedback: ShownFeedback; lessonPath: string }

/** The verdict, why, and where the article shows it; the key only where the server sent it. */
export function FeedbackCard({ feedback, lessonPath }: Props) {
  const labels = useLabels()
  const { verdict, ruled, confidence } = feedback
  const look = looks[verdict]
  // Who was sure and is wrong learns most, and from the text itself.
  const wasSure = confidence === 'sure' && verdict === 'wrong'
  return (
    <div
      data-feedback={verdict}
      data-tries={feedback.tries}
      className={`rounded-md border-s-4 px-3 py-2 ${look.card}`}
    >
      <p className={`font-semibold ${look.text}`}>
        <span aria-hidden="true">{look.sign} </span>
        {ruled?.kind === 'mark' ? labels.marked[ruled.level] : labels.verdicts[verdict]}
      </p>
      {ruled?.kind === 'mark' && <p className="mt-1">{ruled.words[labels.locale]}</p>}
      {ruled?.kind === 'key' && <p className="mt-1 text-sm">{labels.keyChanged}</p>}
      {wasSure && (
        <>
          <p className="mt-1">{labels.wasSure}</p>
          <Evidence feedback={feedback} lessonPath={lessonPath} />
        </>
      )}
      <Notes feedback={feedback} />
      {!wasSure && <Evidence feedback={feedback} lessonPath={lessonPath} />}
      {feedback.key && <Key feedback={feedback} answer={feedback.key} />}
    </div>
  )
}

/** Of an answer in parts, what is right is only ticked while something is not. */
function Notes({ feedback: { notes, verdict } }: Pick<Props, 'feedback'>) {
  const labels = useLabels()
  const { locale } = labels
  return (
    <ul className="mt-1 space-y-2">
      {notes.map((note) => (
        <li key={`${note.part?.en} ${note.why.en}`}>
          {note.part && (
            <p className="font-medium">
              <span aria-hidden="true">{note.isRight ? '✓ ' : '✗ '}</span>
              <bdi>{note.part[locale]}</bdi>
              {note.chosen && (
                <>
                  {' '}
                  <span className="text-muted">
                    {labels.arrow} <bdi>{note.chosen[locale]}</bdi>
                  </span>
                </>
              )}
            </p>
          )}
          {(!note.part || !note.isRight || verdict === 'correct') && <p>{note.why[locale]}</p>}
        </li>
      ))}
    </ul>
  )
}

function Evidence({ feedback: { evidence, evidenceShows }, lessonPath }: Props) {
  const labels = useLabels()
  if (evidence.length === 0) return null
  return (
    <div className="mt-3 text-sm">
      <p className="font-semibold">{evidenceShows === 'the-answer' ? labels.evidence : labels.textSays}</p>
      {evidence.map(({ segment, text }) => (
        <div key={segment} className="mt-1">
          {labels.languages.map((language) => (
            <blockquote
              key={language}
              lang={language}
              dir={directionOf(language)}
              className="border-rule border-s-2 ps-2"
            >
              {text[language]}
            </blockquote>
          ))}
        </div>
      ))}
      <ToArticle evidence={evidence} lessonPath={lessonPath} />
    </div>
  )
}

/** To the first place on this page; else to the page of the section where it is read. */
function ToArticle(props: Pick<ShownFeedback, 'evidence'> & { lessonPath: string }) {
  const { evidence, lessonPath } = props
  const labels = useLabels()
  const here = evidence.find(({ section }) => section === labels.page)
  const place = here ?? evidence[0]
  return (
    <a
      className="mt-1 inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      href={`${here ? '' : `${lessonPath}/${place?.section}`}#${place?.segment}`}
      onClick={() => lightSegments(evidence.map(({ segment }) => segment))}
    >
      {labels.toArticle}
    </a>
  )
}

function Key({ feedback, answer }: Pick<Props, 'feedback'> & { answer: NonNullable<ShownFeedback['key']> }) {
  const labels = useLabels()
  const { locale } = labels
  const { verdict, notes, ruled } = feedback
  const isModel = verdict === 'waiting' || ruled?.kind === 'mark'
  // A wrong first answer, then the right one: its explanation stands above already.
  const told = new Set(notes.map((note) => note.why[locale]))
  return (
    <div
      className="mt-3 border-rule border-t pt-2 empty:hidden"
      data-key={answer.lines.map(({ id }) => id).join(' ')}
    >
      {(verdict !== 'correct' || isModel) && answer.lines.length > 0 && (
        <>
          <p className="font-semibold">{isModel ? labels.modelAnswer : labels.rightAnswer}</p>
          <ul className="space-y-2">
            {answer.lines.map((line) => (
              <li key={line.id}>
                <p>
                  {line.part && <bdi>{line.part[locale]}</bdi>}
                  {line.part && <span className="text-muted"> {labels.arrow} </span>}
                  <bdi className={line.why ? 'font-medium' : undefined}>{line.text[locale]}</bdi>
                </p>
                {line.why && !told.has(line.why[locale]) && <p>{line.why[locale]}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.attribution && (
        <AttributionList
          attribution={answer.attribution}
          labels={labels}
          languages={labels.languages}
          locale={locale}
        />
      )}
    </div>
  )
}
