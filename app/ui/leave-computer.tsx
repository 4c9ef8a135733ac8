'use client'

/** Empties what this browser kept; the form around it ends the sitting. */
export function LeaveComputer({ label }: { label: string }) {
  return (
    <button
      type="submit"
      onClick={() => {
        sessionStorage.clear()
        localStorage.clear()
      }}
      className="inline-flex min-h-11 cursor-pointer items-center px-2 text-accent underline underline-offset-4"
    >
      {label}
    </button>
  )
}
