'use client'

import { useActionState, useId } from 'react'
import type { ClassroomSettings } from '@/lib/commands/change-classroom-settings'
import type { Locale } from '@/lib/question/text'
import { changeSettingsAction } from './actions'
import type { SettingsLabels } from './settings-labels'

interface Props {
  classroom: string
  locale: Locale
  settings: ClassroomSettings
  /** The first and the last day that can be chosen. */
  days: { first: string; last: string }
  isSaved: boolean
  labels: SettingsLabels
}

export function SettingsForm({ classroom, locale, settings, days, isSaved, labels }: Props) {
  const [refused, submit, isPending] = useActionState(changeSettingsAction, null)
  const id = useId()
  const shown = refused?.settings ?? settings
  return (
    <form action={submit} className="card space-y-5" data-settings>
      <h2 className="text-lg">{labels.about}</h2>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="classroom" value={classroom} />
      <div>
        <label htmlFor={`${id}-name`} className="font-semibold">
          {labels.name}
        </label>
        <input
          id={`${id}-name`}
          name="name"
          dir="auto"
          required
          maxLength={60}
          autoComplete="off"
          defaultValue={shown.name}
          className="field mt-1"
        />
      </div>
      <div>
        <label htmlFor={`${id}-languages`} className="font-semibold">
          {labels.languages}
        </label>
        <p id={`${id}-languages-hint`} className="text-muted text-sm">
          {labels.languagesHint}
        </p>
        <select
          // A select takes its first value only when it is made.
          key={shown.languages}
          id={`${id}-languages`}
          name="languages"
          defaultValue={shown.languages}
          aria-describedby={`${id}-languages-hint`}
          className="field mt-1"
        >
          {Object.entries(labels.languageChoices).map(([languages, label]) => (
            <option key={languages} value={languages}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <fieldset aria-describedby={`${id}-digits-hint`}>
        <legend className="font-semibold">{labels.digits}</legend>
        <p id={`${id}-digits-hint`} className="text-muted text-sm">
          {labels.digitsHint}
        </p>
        <div className="mt-1 flex gap-6">
          {(['latn', 'arab'] as const).map((digits) => (
            <label key={digits} className="flex min-h-11 items-center gap-2 text-lg">
              <input
                type="radio"
                name="digits"
                value={digits}
                defaultChecked={shown.digits === digits}
                className="size-5 accent-accent"
              />
              <bdi>{labels.digitChoices[digits]}</bdi>
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <label htmlFor={`${id}-day`} className="font-semibold">
          {labels.lastDay}
        </label>
        <p id={`${id}-day-hint`} className="text-muted text-sm">
          {labels.lastDayHint}
        </p>
        <input
          id={`${id}-day`}
          name="lastDay"
          type="date"
          required
          min={days.first}
          max={days.last}
          defaultValue={shown.lastDay}
          aria-describedby={`${id}-day-hint`}
          className="field mt-1 max-w-52"
        />
      </div>
      {refused && (
        <p role="alert" className="text-bad">
          {labels.problems[refused.reason]}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button" disabled={isPending}>
          {labels.save}
        </button>
        {isSaved && !refused && (
          <p role="status" className="text-good">
            {labels.saved}
          </p>
        )}
      </div>
    </form>
  )
}
