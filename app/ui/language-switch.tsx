'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { keepPlace, returnToPlace } from '@/app/ui/place'
import type { Locale } from '@/lib/question/text'

/** The same page in the other language, at the same place of it. */
export function LanguageSwitch({ label, locale }: { label: string; locale: Locale }) {
  const other = locale === 'ar' ? 'en' : 'ar'
  const path = usePathname().replace(/^\/(ar|en)(?=\/|$)/, `/${other}`)
  const search = useSearchParams().toString()
  useEffect(returnToPlace, [])
  return (
    // A whole page load: the document's language and direction change with it.
    <a
      href={search ? `${path}?${search}` : path}
      hrefLang={other}
      lang={other}
      onClick={keepPlace}
      className="inline-flex min-h-11 items-center px-2 text-accent underline underline-offset-4"
    >
      {label}
    </a>
  )
}
