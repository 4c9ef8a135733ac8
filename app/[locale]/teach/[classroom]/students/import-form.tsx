'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, startTransition, useActionState, useId, useState } from 'react'
import type { ImportStudentsResult } from '@/lib/commands/import-students'
import { MAX_LIST_BYTES } from '@/lib/commands/max-list-bytes'
import type { Locale } from '@/lib/question/text'
import { importStudentsAction } from './actions'
import { type ImportAnswer, Imported } from './imported'
import type { CardPlace } from './join-cards'

type Props = { classroom: string; locale: Locale; cards: CardPlace }

/** A list of names goes in; nicknames, PINs and cards come out, once. */
export function ImportForm({ classroom, locale, cards }: Props) {
  const t = useTranslations('ImportStudents')
  const [result, send, isPending] = useActionState<ImportAnswer | null, FormData>(importStudentsAction, null)
  const [isTooLarge, setTooLarge] = useState(false)
  const id = useId()
  // Sent by hand, the form keeps its file when the list is refused.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const isLarge = sizeOf(form) > MAX_LIST_BYTES
    setTooLarge(isLarge)
    if (!isLarge) startTransition(() => send(form))
  }
  if (result?.ok) return <Imported {...result} cards={cards} />
  const refused: ImportStudentsResult | null = isTooLarge ? { ok: false, reason: 'too-large' } : result
  return (
    <section className="mt-10 max-w-prose print:hidden">
      <h2 className="text-xl">{t('title')}</h2>
      <p className="mt-1 text-muted">{t('what')}</p>
      <p className="mt-1 mb-3">{t('privacy')}</p>
      <form action={send} onSubmit={submit} className="card space-y-4" data-import>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="classroom" value={classroom} />
        <div>
          <label htmlFor={`${id}-names`} className="font-semibold">
            {t('paste')}
          </label>
          <textarea
            id={`${id}-names`}
            name="names"
            dir="auto"
            rows={6}
            autoComplete="off"
            spellCheck={false}
            className="field mt-1"
          />
        </div>
        <div>
          <label htmlFor={`${id}-file`} className="font-semibold">
            {t('file')}
          </label>
          <input
            id={`${id}-file`}
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,.zip,text/csv,text/plain,application/zip"
            className="field mt-1"
          />
        </div>
        {refused && !refused.ok && <Refused refused={refused} selectId={`${id}-class`} />}
        <button type="submit" className="button" disabled={isPending}>
          {t('do')}
        </button>
        {isPending && <p role="status">{t('working')}</p>}
      </form>
    </section>
  )
}

type RefusedProps = { refused: Extract<ImportStudentsResult, { ok: false }>; selectId: string }

function Refused({ refused, selectId }: RefusedProps) {
  const t = useTranslations('ImportStudents')
  const { students, room } = refused.reason === 'no-room' ? refused : { students: 0, room: 0 }
  const kilobytes = MAX_LIST_BYTES / 1000
  return (
    <>
      <p role="alert" className="text-bad">
        {t(`problems.${refused.reason}`, { students, room, kilobytes })}
      </p>
      {refused.reason === 'choose-class' && (
        <div>
          <label htmlFor={selectId} className="font-semibold">
            {t('class')}
          </label>
          <select id={selectId} name="class" className="field mt-1">
            {refused.classes.map((each) => (
              <option key={each.id} value={each.id}>
                {t('classSize', { title: each.title, students: each.students })}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  )
}

function sizeOf(form: FormData): number {
  const [file, names] = [form.get('file'), form.get('names')]
  const text = typeof names === 'string' ? new TextEncoder().encode(names).length : 0
  return text + (file instanceof File ? file.size : 0)
}
