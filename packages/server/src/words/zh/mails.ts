import type { ListMailWords, MailsByKind, WayWords } from '../mail-words.js';

/** Chinese, in simplified characters. Machine-made; not yet reviewed by a native speaker. */
export const mails: MailsByKind = {
  confirm: {
    subject: '请确认您的签名：{title}',
    lead: '感谢您为“{title}”签名。',
    ask: '还差一步。请打开下面的页面，点击其中的按钮；之后您的签名才会计入。',
    button: '确认我的签名',
    after: '链接 7 天内有效。如果您没有签名，什么都不用做：您的邮箱地址不会被计入。',
    why: '{organisation}给您发送这封邮件，是因为有人用这个邮箱签了名。',
  },
  known: {
    subject: '您已经签过名：{title}',
    lead: '您为“{title}”的签名早已计入。谢谢您！',
    ask: '有人（很可能是您自己）用这个邮箱又签了一次名。您不需要再做任何事。',
    button: '返回活动页面',
    after: '无论签名多少次，每个人只计一次。',
    why: '{organisation}给您发送这封邮件，是因为有人用这个邮箱签了名。',
  },
  letter: {
    subject: '请确认您的信：{title}',
    lead: '感谢您写信。',
    ask: '信还没有发出。请打开下面的页面，点击其中的按钮；之后我们会以您的名义发送，回复会直接发给您。',
    button: '发送我的信',
    after: '链接 7 天内有效。如果您没有写信，什么都不用做：信不会发出。',
    why: '{organisation}给您发送这封邮件，是因为有人在“{title}”中用这个邮箱写了一封信。',
  },
  written: {
    subject: '您已经写过信：{title}',
    lead: '您已经给您选择的每一位收信人写过信。谢谢您！',
    ask: '每个人给同一位收信人只写一次，所以这次没有发送任何内容。您不需要再做任何事。',
    button: '返回活动页面',
    after: '如果不是您写的，什么都没有发生：这封信已作废。',
    why: '{organisation}给您发送这封邮件，是因为有人在“{title}”中用这个邮箱写了一封信。',
  },
  data: {
    subject: '这里保存的关于您的数据',
    lead: '您可以从这里查看我们保存的关于您的数据。',
    ask: '下面的页面会显示与这个邮箱有关的所有已保存内容。您可以在那里更改、带走或删除这些内容。',
    button: '查看关于我的数据',
    after: '链接一天内有效。如果您没有提出请求，什么都不用做：没有任何改变。',
    why: '{organisation}给您发送这封邮件，是因为有人用这个邮箱提出了请求。',
  },
};

export const ways: WayWords = { data: '查看、更改或删除关于您的数据', stop: '停止接收这些邮件' };

export const listMails: ListMailWords = {
  confirm: {
    subject: '请确认您的订阅：{title}',
    lead: '感谢您订阅“{title}”。',
    ask: '还差一步。请打开下面的页面，点击其中的按钮；之后{organisation}才会给您写信。',
    button: '确认我的订阅',
    after: '链接 7 天内有效。如果您没有订阅，什么都不用做：不会有人给您写信。',
    why: '{organisation}给您发送这封邮件，是因为有人用这个邮箱进行了订阅。',
  },
  known: {
    subject: '您已经订阅：{title}',
    lead: '您已经在“{title}”的订阅名单上。',
    ask: '有人（很可能是您自己）用这个邮箱又订阅了一次。如果希望从现在起以这次的选择为准，请打开下面的页面，点击其中的按钮。',
    button: '查看所作的选择',
    after: '链接 7 天内有效。如果不是您本人所为，什么都不用做：一切保持不变。',
    why: '{organisation}给您发送这封邮件，是因为有人用这个邮箱进行了订阅。',
  },
  agreed: '{time} 对{organisation}作出的同意：',
  topics: '主题：{topics}',
  leave: '退订',
};
