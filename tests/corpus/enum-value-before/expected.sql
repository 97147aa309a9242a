ALTER TYPE "public"."status" ADD VALUE 'idea' BEFORE 'draft';--> statement-breakpoint
ALTER TYPE "public"."status" ADD VALUE 'in review' BEFORE 'published';--> statement-breakpoint
ALTER TYPE "public"."status" ADD VALUE 'approved' BEFORE 'published';--> statement-breakpoint
ALTER TYPE "public"."status" ADD VALUE 'archived';