/** What must not compile: where one of these is no mistake any more, the checker says so. */
export const mistakes = (
  <>
    {/* @ts-expect-error an attribute that the element does not have */}
    <solidarity-counter campaing="protect-asylum" />
    {/* @ts-expect-error a word that the attribute does not take */}
    <solidarity-counter campaign="protect-asylum" format="tiny" />
    {/* @ts-expect-error what the event does not tell */}
    <solidarity-counter campaign="protect-asylum" onsolidarity-count={({ detail }) => detail.sum} />
    {/* @ts-expect-error an element that there is not */}
    <solidarity-petitoin campaign="protect-asylum" />
  </>
);
