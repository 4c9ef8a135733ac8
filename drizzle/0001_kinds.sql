CREATE TABLE `hints` (
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`question_id` text NOT NULL,
	`taken_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson_id`, `question_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_answers` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`lesson_version` text NOT NULL,
	`question_id` text NOT NULL,
	`question_version` text NOT NULL,
	`try` integer NOT NULL,
	`answer` text NOT NULL,
	`verdict` text NOT NULL,
	`points` real NOT NULL,
	`possible` real NOT NULL,
	`locale` text NOT NULL,
	`confidence` text,
	`hinted` integer DEFAULT false NOT NULL,
	`in_review` integer DEFAULT false NOT NULL,
	`client_time` integer,
	`server_time` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_answers`("seq", "id", "learner_id", "lesson_id", "lesson_version", "question_id", "question_version", "try", "answer", "verdict", "points", "possible", "locale", "confidence", "hinted", "in_review", "client_time", "server_time") SELECT "seq", "id", "learner_id", "lesson_id", "lesson_version", "question_id", "question_version", "try", "answer", "verdict", "points", "possible", "locale", NULL, false, false, "client_time", "server_time" FROM `answers`;--> statement-breakpoint
DROP TABLE `answers`;--> statement-breakpoint
ALTER TABLE `__new_answers` RENAME TO `answers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `answers_id_unique` ON `answers` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_answer_per_try` ON `answers` (`learner_id`,`lesson_id`,`question_id`,`question_version`,`try`);--> statement-breakpoint
CREATE INDEX `first_tries` ON `answers` (`learner_id`,`lesson_id`,`question_id`,`question_version`,`answer`,`try`) WHERE "try" = 1;--> statement-breakpoint
CREATE TABLE `__new_progress` (
	`learner_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`section_id` text NOT NULL,
	`lesson_version` text NOT NULL,
	`answered` integer NOT NULL,
	`points` real NOT NULL,
	`possible` real NOT NULL,
	`tries` integer NOT NULL,
	`last_answered_at` integer,
	`revision` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson_id`, `section_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_progress`("learner_id", "lesson_id", "section_id", "lesson_version", "answered", "points", "possible", "tries", "last_answered_at", "revision") SELECT "learner_id", "lesson_id", "section_id", "lesson_version", "answered", "points", "possible", "tries", "last_answered_at", "revision" FROM `progress`;--> statement-breakpoint
DROP TABLE `progress`;--> statement-breakpoint
ALTER TABLE `__new_progress` RENAME TO `progress`;--> statement-breakpoint
CREATE INDEX `progress_by_version` ON `progress` (`lesson_id`,`lesson_version`);