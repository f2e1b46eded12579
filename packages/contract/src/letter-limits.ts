/** How a letter leaves: by the backend, which mails it, or by the writer's own hand. */
export const letterChannels = ['backend', 'mail-app', 'gmail', 'outlook', 'outlook-work', 'share', 'copy', 'print', 'docx', 'txt'] as const;

/** Limits of a letter. Text in graphemes. */
export const letterLimits = { subject: 200, body: 10_000, targets: 50 } as const;
