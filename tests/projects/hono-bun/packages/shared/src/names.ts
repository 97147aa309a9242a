export const historySchema = 'chat_meta';
