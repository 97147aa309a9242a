throw new Error('A folder stands for its own files only.');
