'use client'

import { useActionState, useId, useRef } from 'react'
import type { Locale } from '@/lib/question/text'
import { joinAction, returnAction } from './actions'
import type { JoinLabels } from './join-labels'

interface Props {
  intent: 'new' | 'before'
  code: string
  locale: Locale
  labels: JoinLabels
  /** Nicknames that are free, in both languages; once one was taken, those like it are offered instead. */
  ideas?: readonly string[]
}

export function JoinForm({ intent, code, locale, labels, ideas = [] }: Props) {
  const [result, submit, isPending] = useActionState(intent === 'new' ? joinAction : returnAction, null)
  const id = useId()
  const nickname = useRef<HTMLInputElement>(null)
  const problem = result ? labels.problems[result.reason] : null
  return (
    <form action={submit} className="card space-y-4" data-intent={intent}>
      <h2 className="text-lg">{intent === 'new' ? labels.new : labels.before}</h2>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="locale" value={locale} />
      <div>
        <label htmlFor={`${id}-nickname`} className="font-semibold">
          {labels.nickname}
        </label>
        {intent === 'new' && <p className="text-muted text-sm">{labels.nicknameHint}</p>}
        <input
          ref={nickname}
          id={`${id}-nickname`}
          name="nickname"
          dir="auto"
          required
          maxLength={24}
          autoComplete="off"
          spellCheck={false}
          defaultValue={result?.nickname}
          aria-describedby={problem ? `${id}-problem` : undefined}
          className="field mt-1"
        />
        {ideas.length > 0 && !result?.suggestions.length && (
          <p className="needs-script mt-2 text-sm">
            <span className="text-muted">{labels.ideas}</span>{' '}
            {ideas.map((idea) => (
              <button
                key={idea}
                type="button"
                onClick={() => {
                  if (nickname.current) nickname.current.value = idea
                }}
                className="me-2 mt-1 min-h-9 rounded border border-rule px-2"
              >
                <bdi>{idea}</bdi>
              </button>
            ))}
          </p>
        )}
      </div>
      <div>
        <label htmlFor={`${id}-pin`} className="font-semibold">
          {labels.pin}
        </label>
        {intent === 'new' && <p className="text-muted text-sm">{labels.pinHint}</p>}
        <input
          id={`${id}-pin`}
          name="pin"
          type="password"
          dir="ltr"
          inputMode="numeric"
          required
          maxLength={8}
          autoComplete="off"
          aria-describedby={problem ? `${id}-problem` : undefined}
          className="field mt-1"
        />
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-bad">
          {problem}
        </p>
      )}
      {result && result.suggestions.length > 0 && (
        <p>
          {labels.suggestions}{' '}
          {result.suggestions.map((nickname) => (
            <bdi key={nickname} className="me-2 inline-block rounded border border-rule px-2">
              {nickname}
            </bdi>
          ))}
        </p>
      )}
      <button type="submit" className="button" disabled={isPending}>
        {intent === 'new' ? labels.joinNew : labels.comeBack}
      </button>
    </form>
  )
}
