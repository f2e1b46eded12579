// What must not compile: where one of these is no mistake any more, the checker says so. Attributes in HTML are for the editor's data.

// @ts-expect-error what the event does not tell
document.addEventListener('solidarity-count', ({ detail }) => detail.sum);

const [counter] = document.getElementsByTagName('solidarity-counter');
// @ts-expect-error a property that the element does not have
if (counter) counter.baar = true;
// @ts-expect-error what the property does not take
if (counter) counter.bar = 7;
