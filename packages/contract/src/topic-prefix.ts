/** Topics of a list travel as fields to be ticked, under their id with this before it. Apart from the schemas, so that who only knows them by name carries no validator. */
export const topicPrefix = 'x-topic-';
