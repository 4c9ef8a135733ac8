'use client'

import { usePathname } from 'next/navigation'

// The one page that may not ask the server for its words: the server is what failed.
const words = {
  ar: {
    title: 'حدث خطأ عندنا',
    what: 'لم يضع شيء مما أجبت عنه. حاول مرة أخرى بعد قليل.',
    again: 'حاول مرة أخرى',
  },
  en: {
    title: 'Something went wrong on our side',
    what: 'Nothing you answered is lost. Please try again in a moment.',
    again: 'Try again',
  },
}

export default function ErrorPage({ reset }: { reset: () => void }) {
  const { title, what, again } = usePathname().startsWith('/en') ? words.en : words.ar
  return (
    <div className="max-w-prose">
      <h1 className="text-2xl">{title}</h1>
      <p className="mt-2 mb-6">{what}</p>
      <button type="button" onClick={reset} className="button">
        {again}
      </button>
    </div>
  )
}
