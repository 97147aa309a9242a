export const moods = ['calm', 'glad', 'low'] as const;
