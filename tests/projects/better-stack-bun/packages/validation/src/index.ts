import { z } from "zod";

export const statuses = z.enum(["open", "started", "done"]).options as ["open", "started", "done"];
export const nameSchema = z.string().trim().min(1);
