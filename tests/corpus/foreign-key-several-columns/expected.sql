CREATE TABLE "beds" (
	"house" text,
	"room" integer
);
--> statement-breakpoint
CREATE TABLE "desks" (
	"house" text,
	"room" integer
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"house" text,
	"number" integer,
	CONSTRAINT "rooms_house_number_pk" PRIMARY KEY("house","number")
);
--> statement-breakpoint
ALTER TABLE "beds" ADD CONSTRAINT "beds_house_room_rooms_house_number_fk" FOREIGN KEY ("house","room") REFERENCES "public"."rooms"("house","number") ON DELETE cascade ON UPDATE restrict;--> statement-breakpoint
ALTER TABLE "desks" ADD CONSTRAINT "desk_in_room" FOREIGN KEY ("house","room") REFERENCES "public"."rooms"("house","number") ON DELETE no action ON UPDATE no action;