import LessonLayout from '@/app/[locale]/lessons/[lesson]/layout'

export default LessonLayout
