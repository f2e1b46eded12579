/** The look of the compared forms, close to the element's own. */
export const petitionCss = `
.petition{padding:24px;border-radius:12px;background:#fff;color:#1b1c1e;line-height:1.5}
.petition *{box-sizing:border-box}
.petition h2{margin:0 0 16px;font-size:1.5em;line-height:1.25}
.petition p{margin:0 0 16px}
.petition .count{height:1.5em;font-size:1.25em}
.petition .field{margin-bottom:16px}
.petition label{display:block;font-weight:600;margin-bottom:4px}
.petition .optional{margin-left:.4em;color:#55585d;font-weight:400}
.petition input:not([type=checkbox]),.petition select{display:block;width:100%;min-height:48px;padding:10px 12px;border:1px solid #83878e;border-radius:6px;background:#fff;font:inherit}
.petition [aria-invalid=true]{border-color:#b3171c}
.petition .choice{display:grid;grid-template-columns:24px 1fr;column-gap:12px;margin-bottom:16px}
.petition .choice label{font-weight:400}
.petition input[type=checkbox]{width:24px;height:24px;margin:0;accent-color:#0b5394}
.petition button{width:100%;min-height:56px;border:0;border-radius:6px;background:#0b5394;color:#fff;font:inherit;font-weight:700;font-size:1.125em}
.petition .slip{display:block;color:#b3171c;font-weight:600}
.petition .small{font-size:.875em}
`;
