throw new Error('The glob leaves this file out.');
