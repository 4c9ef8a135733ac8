/** A lesson as its teacher has it: with the key, on paper, under X-ray, and as a student sees it. */
export async function walkLesson(page, { lesson, camera, at, t }) {
  await page.goto(at(`/teach/lessons/${lesson.id}`))
  await camera.take(page, 'teach-lesson')
  await page.goto(at(`/teach/lessons/${lesson.id}/worksheet`))
  await camera.take(page, 'worksheet')
  await page.goto(at(`/teach/lessons/${lesson.id}/worksheet?in=both&key=yes`))
  await camera.take(page, 'worksheet-with-key')
  await page.goto(at(`/lessons/${lesson.id}/x-ray`))
  await camera.take(page, 'x-ray-un')
  await page.goto(at(`/lessons/${lesson.id}/x-ray?view=both`))
  await camera.take(page, 'x-ray-un-both')
  await page.goto(at(`/teach/lessons/${lesson.id}`))
  await page.getByRole('button', { name: t('TeachLesson.preview') }).click()
  await page.getByText(t('Site.preview')).waitFor()
  await camera.take(page, 'preview')
}
