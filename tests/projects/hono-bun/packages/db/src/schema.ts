import { createId, init } from '@paralleldrive/cuid2';
import { boolean, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { kinds, type Kind } from '@chat/shared';
import { timestamps } from './columns.ts';

const shortId = init({ length: 10 });
const id = () => text('id').primaryKey().$defaultFn(createId);

export const rooms = pgTable('rooms', {
  id: id(),
  slug: text('slug').notNull().$defaultFn(() => shortId()).unique(),
  ...timestamps,
});

export const messages = pgTable(
  'messages',
  {
    id: id(),
    roomId: text('room_id').notNull().references(() => rooms.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: kinds }).$type<Kind>().notNull().default('text'),
    body: jsonb('body').$type<{ text: string }>().default({ text: '' }),
    isRead: boolean('is_read').default(false),
    readAt: timestamp('read_at', { mode: 'string' }),
    ...timestamps,
  },
  (t) => [index('messages_room_created').on(t.roomId, t.createdAt.desc())],
);
