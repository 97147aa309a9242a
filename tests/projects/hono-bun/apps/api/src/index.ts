import { messages } from '@chat/db/schema';
import { Hono } from 'hono';

export default new Hono().get('/', (c) => c.json({ table: String(messages) }));
