CREATE TABLE `claims` (
	`guest_id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claims_by_learner` ON `claims` (`learner_id`);