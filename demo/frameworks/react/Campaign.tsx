import { useState } from 'react';

export function Campaign({ backend }: { readonly backend: string }) {
  const [total, setTotal] = useState<number>();
  const [signed, setSigned] = useState(false);
  const [bar, setBar] = useState(true);

  return (
    <>
      <section>
        <solidarity-counter
          campaign="protect-asylum"
          backend={backend}
          bar={bar}
          onsolidarity-count={({ detail }) => setTotal(detail.total)}
        />
        <label>
          <input type="checkbox" checked={bar} onChange={({ currentTarget }) => setBar(currentTarget.checked)} /> Show the next goal
        </label>
        {signed && <p className="thanks">Mill Lane thanks you. We are {total?.toLocaleString('en-GB')} so far.</p>}
      </section>
      <solidarity-petition campaign="protect-asylum" backend={backend} partner="mill-lane" onsolidarity-signed={() => setSigned(true)} />
    </>
  );
}
