import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from '../direction.js';

test('knows which languages run from right to left', () => {
  for (const language of ['ar', 'AR', 'ar-EG', 'arc', 'he', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'yi', 'dv', 'ku-Arab'])
    assert.equal(directionOf(language), 'rtl', language);
  for (const language of ['en', 'tr', 'ku', 'arn', 'fab', 'heb', 'zh-Hant', '']) assert.equal(directionOf(language), 'ltr', language);
});
