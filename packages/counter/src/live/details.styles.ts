import type { css, CSSResult } from 'lit';

export const detailsStyles = (handed: typeof css): CSSResult => handed`
  details {
    margin-block-start: 8px;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
  }
  table {
    margin: 4px 0;
    border-collapse: collapse;
  }
  th {
    padding-block: 2px;
    padding-inline: 0 24px;
    font-weight: 400;
    text-align: start;
  }
  td {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
