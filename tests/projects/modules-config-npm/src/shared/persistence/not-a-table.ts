throw new Error('No glob names this file.');
