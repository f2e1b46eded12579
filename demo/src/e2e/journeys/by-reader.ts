import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailedLink } from '../list-steps.js';
import { person } from '../petition-form.js';
import type { Scene } from '../scene.js';
import { openReader } from './reader.js';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What is heard on the way, in order, by somebody who sees nothing of it. Chromium tells of no tick that it is required; its words do. */
export function journeysByReader(scene: () => Scene): void {
  it('signs after a mistake, confirms, and passes the link on', async () => {
    const signer = person('reader-signer');
    const page = await (await scene().visitor(clipboard)).newPage();
    const reader = await openReader(page);
    await reader.opens(scene().demo.site);
    assert.deepEqual(await reader.form('Add your name', 'It is still open: every name adds weight.'), [
      'Add your name, form',
      'First name, textbox, required',
      'Last name, textbox, required',
      'Email address, textbox, required',
      'Country (optional), combobox, Choose a country',
      'I sign this petition. Signing shows a political opinion,…, checkbox, not checked',
      'Common Shelter may also write to me by email, about…, checkbox, not checked',
      'Sign the petition, button',
      'How Common Shelter uses your data, link',
      'Delivered to the Global Refugee Forum in Geneva on 15 December 2023.',
      'It is still open: every name adds weight.',
    ]);
    await reader.hears('The right to ask for safety · Common Shelter, page');

    assert.equal(await reader.goTo('textbox', 'First name'), 'First name, textbox, required');
    await reader.types(signer.givenName);
    await reader.goTo('textbox', 'Last name');
    await reader.types(signer.familyName);
    await reader.activates('button', 'Sign the petition');
    await reader.hears('2 things are still missing, group');
    assert.deepEqual(await reader.down(3), [
      '2 things are still missing',
      'Email address: Please fill this in, link',
      'I sign this petition. Signing shows a political…: We need your agreement to this, link',
    ]);
    await reader.activates('link', 'Email address: Please fill this in');
    await reader.hears('Email address, textbox, required, invalid, Please fill this in');
    await reader.types(signer.email);
    assert.equal(
      await reader.goTo('checkbox', 'I sign this petition.'),
      'I sign this petition. Signing shows a political opinion,…, checkbox, not checked, invalid, We need your agreement to this',
    );
    await reader.activates('checkbox', 'I sign this petition.');
    await reader.goTo('checkbox', 'Common Shelter may also write to me');
    assert.equal(
      await reader.goTo('checkbox', 'I sign this petition.'),
      'I sign this petition. Signing shows a political opinion,…, checkbox, checked',
    );
    await reader.activates('button', 'Sign the petition');
    await reader.hears('Check your mail, heading 2');
    assert.deepEqual(await reader.down(2), [
      'We have sent you a message. Press the button in it, and your name counts.',
      'Nothing after a few minutes? Look in the folder for unwanted mail.',
    ]);

    await reader.opens(await scene().confirmLink(signer.email));
    await reader.hears('One step is left, page');
    await reader.activates('button', 'Confirm my signature');
    await reader.hears('Thank you, your signature counts, page');
    await reader.activates('link', 'Back to the campaign');
    await reader.hears('The right to ask for safety · Common Shelter, page', 'Thank you, heading 2');
    assert.deepEqual(await reader.down(2), [
      'Thank you. Your name now stands beside more than a million others.',
      'Ask others to join, button',
    ]);
    await reader.activates('button', 'Ask others to join');
    await reader.hears('Ask others to join, heading 2');
    await reader.activates('button', 'Copy the link');
    await reader.hears('Copied, status');
    await page.context().close();
  });

  it('writes a letter after choosing nobody, and confirms it', async () => {
    const writer = person('reader-writer');
    const page = await scene().page();
    const reader = await openReader(page);
    await reader.opens(`${scene().demo.site}/letter`);
    await reader.activates('button', 'Find who to write to');
    await reader.hears('Dear friend: a letter of welcome · Common Shelter, page', 'Who do you write to?, heading 3');
    assert.deepEqual(await reader.down(6), [
      'Choose as many as you like',
      'Who do you write to?, group',
      'Welcome House Home for people seeking refuge, Harbour Town, checkbox, not checked',
      'Ada Marlowe Member of Parliament, Harbour Town, checkbox, not checked',
      'Yusuf Lindqvist Minister for the Interior, The whole country, checkbox, not checked',
      'Noor van Dalen Mayor, Harbour Town, checkbox, not checked',
    ]);
    await reader.activates('button', 'Go on');
    await reader.hears('Please choose whom to write to, alert', 'Who do you write to?, heading 3');
    await reader.activates('checkbox', 'Noor van Dalen');
    await reader.activates('button', 'Go on');
    await reader.hears('Make it your own, heading 3');
    assert.match(
      await reader.goTo('textbox', 'Your letter'),
      /^Your letter, textbox, .*…, So far all words are ours\. A line of your own carries more weight than all the rest\.$/,
    );
    await reader.types('Nobody saw me write this.');
    await reader.activates('button', 'Go on');
    await reader.hears('Who is writing?, heading 3');
    await reader.goTo('textbox', 'First name');
    await reader.types(writer.givenName);
    await reader.goTo('textbox', 'Last name');
    await reader.types(writer.familyName);
    await reader.goTo('textbox', 'Email address');
    await reader.types(writer.email);
    await reader.activates('checkbox', 'Send my letter');
    await reader.activates('button', 'See the letter');
    await reader.hears('Read it once more, heading 3');
    const [to, , salutation] = await reader.down(3);
    assert.deepEqual([to, salutation], ['To: Noor van Dalen, Mayor, Harbour Town', 'Dear Mayor,']);
    await reader.activates('button', 'Send it');
    await reader.hears('Send it, heading 3');
    await reader.activates('button', 'Send it from here');
    await reader.hears('Check your mail, heading 2');

    await reader.opens(await scene().confirmLink(writer.email));
    await reader.activates('button', 'Send my letter');
    await reader.hears('One step is left, page', 'Thank you, your letter is on its way, page');
    await page.context().close();
  });

  it('subscribes, and confirms', async () => {
    const email = 'reader-subscriber@example.org';
    const page = await scene().page();
    const reader = await openReader(page);
    await reader.opens(`${scene().demo.site}/letter`);
    assert.deepEqual(await reader.form('Updates from Common Shelter', 'Language, combobox, English'), [
      'Updates from Common Shelter, form',
      'Email address, textbox, required',
      'New campaigns, gatherings near you, and conversations about human rights: we tell you what is coming up and where your help counts most. About one email a month.',
      'What would you like to read about? (optional), group',
      'Campaigns, checkbox, not checked',
      'Events, checkbox, not checked',
      'Conversations on human rights, checkbox, not checked',
      'Language, combobox, English',
      'I agree that Common Shelter keeps my email address,…, checkbox, not checked',
      'Keep me posted, button',
      'How Common Shelter uses your data, link',
    ]);
    await reader.goTo('textbox', 'Email address');
    await reader.types(email);
    await reader.activates('checkbox', 'Events');
    await reader.activates('checkbox', 'I agree that');
    await reader.activates('button', 'Keep me posted');
    await reader.hears('Dear friend: a letter of welcome · Common Shelter, page', 'Check your mail, heading 2');

    await reader.opens(await mailedLink(scene(), email, 'confirm'));
    await reader.activates('button', 'Confirm my subscription');
    await reader.hears('One step is left, page', 'Thank you, you are on the list, page');
    await page.context().close();
  });

  it('signs in Arabic, and hears no other language', async () => {
    const signer = person('reader-arabic');
    const page = await scene().page();
    const reader = await openReader(page);
    await reader.opens(`${scene().demo.site}/ar`);
    assert.deepEqual(await reader.form('أضف اسمك', 'وما زالت مفتوحة: كل اسم يزيدها قوة.'), [
      'أضف اسمك, form',
      'الاسم الأول, textbox, required',
      'اسم العائلة, textbox, required',
      'البريد الإلكتروني, textbox, required',
      'البلد (اختياري), combobox, اختر بلدًا',
      'أوقّع هذه العريضة. التوقيع يكشف عن رأي سياسي، وأوافق…, checkbox, not checked',
      'يمكن لمنظمة «كومن شلتر» أيضًا أن تراسلني بالبريد الإلكتروني،…, checkbox, not checked',
      'وقّع العريضة, button',
      'كيف تستخدم Common Shelter بياناتك, link',
      'سُلّمت إلى المنتدى العالمي للاجئين في جنيف في 15 ديسمبر 2023.',
      'وما زالت مفتوحة: كل اسم يزيدها قوة.',
    ]);
    await reader.goTo('textbox', 'الاسم الأول');
    await reader.types('ليلى');
    await reader.goTo('textbox', 'اسم العائلة');
    await reader.types('حدّاد');
    await reader.activates('checkbox', 'أوقّع هذه العريضة');
    await reader.activates('button', 'وقّع العريضة');
    await reader.hears('طلب الأمان حق لكل إنسان · كومن شلتر, page', 'بقي شيء واحد ناقص, group');
    await reader.activates('link', 'البريد الإلكتروني: يرجى ملء هذا الحقل');
    await reader.hears('البريد الإلكتروني, textbox, required, invalid, يرجى ملء هذا الحقل');
    await reader.types(signer.email);
    await reader.activates('button', 'وقّع العريضة');
    await reader.hears('تحقق من بريدك, heading 2');
    assert.deepEqual(await reader.down(2), [
      'أرسلنا إليك رسالة. اضغط الزر الموجود فيها ليُحتسب اسمك.',
      'لم تصل بعد بضع دقائق؟ انظر في مجلد الرسائل غير المرغوبة.',
    ]);

    await reader.opens(await scene().confirmLink(signer.email));
    await reader.activates('button', 'تأكيد توقيعي');
    await reader.hears('بقيت خطوة واحدة, page', 'شكرًا لك، توقيعك محتسب, page');
    assert.equal(await reader.goTo('link', 'العودة إلى الحملة'), 'العودة إلى الحملة, link');
    await page.context().close();
  });
}
