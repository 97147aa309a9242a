import { z } from 'zod';

export const metadata = z.object({ videoCallUrl: z.string().optional() }).partial().nullable();
export const slug = z.string().transform((text) => text.toLowerCase());
